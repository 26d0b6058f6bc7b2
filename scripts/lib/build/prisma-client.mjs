import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../process/children.mjs'
import { hashFiles } from '../packages/hash-files.mjs'
import { root } from '../paths.mjs'

/**
 * Generates the database client unless it was made from this schema by this Prisma.
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @returns {Promise<string>} what was done
 */
export async function generatePrismaClient(guardian) {
  const stamp = join(root, 'lib/data/generated/.made-from')
  const madeFrom = hashFiles(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return 'as the schema says'
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  // Prisma would download an engine that generating does not use: any executable in its place stops that.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  await runToEnd('prisma generate', [process.execPath, prisma, 'generate'], { guardian, env })
  writeFileSync(stamp, madeFrom)
  return 'generated'
}
