import { spawn } from 'node:child_process'
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prisma } from '@/lib/data/database/database'
import { importClaims } from '@/lib/services/claims/import-claims'
import { typeScriptCommand } from '../../scripts/lib/process/app-environment.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { atMost, type BenchLine } from '../bench-line'
import { type CopiedRows, copyRows, renameRows, takeRows } from './copied-rows'
import { readLines, writeLines } from './import-lines'
import { atLeast, beside, byTurns, median } from './measure'
import type { World } from './world'

const megabyte = 2 ** 20
const rounds = 5

/** Lines of the large file at most, and of the small one with which its memory is compared. */
const [largeFile, smallFile] = [20_000, 2_000]

/**
 * S5: a file with a tenth of the great dossier's claims (20,000 at most) imported, against COPY of the same rows into the
 * same tables with all their indexes; then the memory of the command, between a small file and that one.
 */
export async function* benchImport(world: World): AsyncGenerator<BenchLine> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
  try {
    const lines = await readLines(
      world.great.id,
      Math.min(largeFile, Math.max(500, Math.floor(world.great.claims / 10))),
    )
    yield* benchSpeed(world, folder, lines)
    yield* benchMemory(world, folder, lines)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* benchSpeed(world: World, folder: string, lines: readonly object[]): AsyncGenerator<BenchLine> {
  const importOf = async (path: string) => {
    const file = { name: 'bench.jsonl', open: () => createReadStream(path) }
    const { fresh } = await importClaims(world.editor, { dossierId: world.great.id, file })
    if (fresh !== lines.length) throw new Error(`${fresh} of ${lines.length} claims were imported`)
  }
  const file = (n: number) => join(folder, `lines-${n}.jsonl`)
  for (let n = 0; n <= rounds; n++) await writeLines(file(n), lines, `bench-${n}-`)
  await importOf(file(0))
  mkdirSync(join(folder, 'rows-0'))
  const taken = await takeRows(join(folder, 'rows-0'), 'bench-0-')
  const copies: CopiedRows[] = []
  for (let n = 1; n <= rounds; n++) {
    mkdirSync(join(folder, `rows-${n}`))
    copies.push(await renameRows(taken, join(folder, `rows-${n}`), 'bench-0-', `copy-${n}-`))
  }
  let imported = 0
  let copied = 0
  const { one, other } = await byTurns(
    rounds,
    () => importOf(file(++imported)),
    async () => {
      const rows = copies[copied++]
      if (rows) await copyRows(rows)
    },
  )
  const speed = (times: number[]) => lines.length / (median(times) / 1_000)
  yield beside('S5', `claims imported in a second, of a file with ${lines.length}`, Math.round(speed(one)))
  yield beside('S5', 'the same rows by COPY into the same indexed tables, claims in a second', Math.round(speed(other)))
  yield atLeast('S5', 'import of claims, validated and audited: its speed, of COPY’s', median(other) / median(one), 0.4)
}

async function* benchMemory(world: World, folder: string, lines: readonly object[]): AsyncGenerator<BenchLine> {
  const small = lines.slice(0, Math.min(smallFile, Math.ceil(lines.length / 5)))
  const { email } = await prisma().person.findUniqueOrThrow({ where: { id: world.editor.personId } })
  const peaks: number[] = []
  for (const [n, part] of [small, lines].entries()) {
    const path = join(folder, `memory-${n}.jsonl`)
    await writeLines(path, part, `memory-${n}-`)
    peaks.push(await peakOf(['scripts/import.ts', '--dossier', world.great.key, '--as', email, path]))
  }
  const [least = 0, most = 0] = peaks
  yield beside('S5', `memory of npm run import with ${small.length} lines, MB`, least / megabyte)
  yield atMost(
    'S5',
    `memory growth from ${small.length} to ${lines.length} lines, in a heap of ${heap} MB, MB`,
    (most - least) / megabyte,
    64,
  )
}

/** Megabytes of a heap in which both files must come in: given more, Node leaves what it no longer needs where it lies. */
const heap = 256

/** The most memory that a command of the project had in use, in bytes, by /proc (proc(5), VmHWM), in a heap of `heap`. */
async function peakOf(args: string[]): Promise<number> {
  const [command = '', ...rest] = typeScriptCommand(...args)
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${heap}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const look = () => {
    try {
      peak =
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peak / 1_024) * 1_024
    } catch {
      // It has ended.
    }
  }
  const timer = setInterval(look, 20)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(timer)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  return peak
}
