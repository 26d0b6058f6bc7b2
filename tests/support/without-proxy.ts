import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/lib/paths.mjs'
import { serveApp, type ServedApp } from './served-app'

/** Serves a copy of a build from which proxy.ts is taken out, as if the file had been deleted. */
export async function withoutProxy(distDir: string): Promise<{ app: ServedApp; remove: () => Promise<void> }> {
  const bare = `${distDir}-without-proxy`
  rmSync(join(root, bare), { recursive: true, force: true })
  execFileSync('cp', ['-r', join(root, distDir), join(root, bare)])
  const list = join(root, bare, 'server/functions-config-manifest.json')
  const { functions, ...rest } = JSON.parse(readFileSync(list, 'utf8')) as { functions: Record<string, unknown> }
  const { '/_middleware': proxy, ...others } = functions
  if (!proxy) throw new Error(`${list} names no proxy to take out`)
  writeFileSync(list, JSON.stringify({ ...rest, functions: others }))
  const app = await serveApp({}, bare)
  const remove = async () => {
    await app.stop()
    rmSync(join(root, bare), { recursive: true, force: true })
  }
  return { app, remove }
}
