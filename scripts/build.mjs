// The part of `npm start` that needs no database: what the Dockerfile calls. The packages are there by then.
import { hireGuardian } from './lib/guardian.mjs'
import { buildPages } from './lib/next-build.mjs'
import { generatePrismaClient } from './lib/prisma-client.mjs'
import { step, tellFailure } from './lib/steps.mjs'

const guardian = hireGuardian()
try {
  await step('Database client', () => generatePrismaClient(guardian))
  await step('Pages', () => buildPages(guardian))
} catch (error) {
  tellFailure(error)
  process.exitCode = 1
}
await guardian.dismiss()
