// The part of `npm start` that needs no database: what the Dockerfile calls. The packages are there by then.
import { startGuardian } from './lib/process/guardian.mjs'
import { buildPages } from './lib/build/next-build.mjs'
import { generatePrismaClient } from './lib/build/prisma-client.mjs'
import { step, tellFailure } from './lib/process/steps.mjs'

const guardian = startGuardian()
try {
  await step('Database client', () => generatePrismaClient(guardian))
  await step('Pages', () => buildPages(guardian))
} catch (error) {
  tellFailure(error)
  process.exitCode = 1
}
await guardian.stop()
