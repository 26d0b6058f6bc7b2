import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a peer was installed, and what its programs are run with. */
export interface Installed {
  folder: string
  env: NodeJS.ProcessEnv
}

/** Puts our few files of a peer and its packages from npm into a folder of its own; packages that are there stay. */
export async function installPeer(name: string, folder: string, own: Record<string, string>): Promise<Installed> {
  mkdirSync(folder, { recursive: true })
  layFiles(join(import.meta.dirname, name), folder)
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const peer = { folder, env: { ...inherited, ...own, NODE_ENV: 'production' as const } }
  await once(peer, 'installed', () => runIn(peer, 'npm', 'install', '--include=dev', '--no-audit', '--no-fund'))
  return peer
}

/** Where our files are others than last time, what was made of those goes; packages stay. */
function layFiles(from: string, to: string): void {
  const hash = createHash('sha256')
  for (const name of (readdirSync(from, { recursive: true }) as string[]).toSorted()) {
    const file = join(from, name)
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file))
  }
  const mark = join(to, `.files-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(mark)) return
  for (const name of readdirSync(to)) if (name !== 'node_modules') rmSync(join(to, name), { recursive: true })
  cpSync(from, to, { recursive: true })
  writeFileSync(mark, '')
}

/** Does what was not done in this folder before. */
export async function once({ folder }: Installed, what: string, work: () => Promise<unknown>): Promise<void> {
  const mark = join(folder, `.${what}`)
  if (existsSync(mark)) return
  await work()
  writeFileSync(mark, '')
}

/** Runs a command in the peer's folder to its end; throws with its last words where it fails. */
export function runIn({ folder, env }: Installed, file: string, ...args: string[]): Promise<void> {
  const child = spawn(file, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (words += chunk))
  return new Promise((settle, fail) => {
    child.once('error', fail)
    child.once('close', (code) =>
      code === 0 ? settle() : fail(new Error(`${file} ${args.join(' ')} failed in ${folder}:\n${words.slice(-2_000)}`)),
    )
  })
}
