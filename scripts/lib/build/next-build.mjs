import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../process/children.mjs'
import { hashFiles } from '../packages/hash-files.mjs'
import { root } from '../paths.mjs'
import { say } from '../process/steps.mjs'

/** All that a build is made from. */
const sources = [
  'app',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'package-lock.json',
  'tsconfig.json',
]

/** The folder of this program's build: NEXT_DIST_DIR keeps that of the tests apart. */
export const distDir = () => process.env.NEXT_DIST_DIR || '.next'

/** The program of Next.js itself, without npm or a shell between. */
export const nextProgram = join(root, 'node_modules/next/dist/bin/next')

/** A build writes its folder's name into these files: only the program's own may stay. Gives how to undo it. */
function keepTypeFiles() {
  const files = distDir() === '.next' ? [] : ['next-env.d.ts', 'tsconfig.json'].map((name) => join(root, name))
  const kept = files.filter((file) => existsSync(file)).map((file) => ({ file, text: readFileSync(file) }))
  return () => kept.forEach(({ file, text }) => writeFileSync(file, text))
}

/**
 * Builds the pages unless nothing that they are made from has changed.
 * @param {import('../process/guardian.mjs').Guardian} guardian
 * @returns {Promise<string>} what was done
 */
export async function buildPages(guardian) {
  const stamp = join(root, distDir(), 'counterclaim-made-from')
  // The client is generated from the schema, which is hashed already.
  const madeFrom = hashFiles(sources, ['lib/data/generated'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return 'unchanged'
  say('Pages: building (half a minute or so) ...')
  rmSync(stamp, { force: true })
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' }
  const restore = keepTypeFiles()
  await runToEnd('next build', [process.execPath, nextProgram, 'build'], { guardian, env }).finally(restore)
  writeFileSync(stamp, madeFrom)
  return 'built'
}
