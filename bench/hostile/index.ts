import type { BenchLine } from '../bench-line'
import { chosen } from '../chosen'
import { useScratchDatabase } from '../scratch-database'

type Measure = [id: string, lines: () => Promise<AsyncIterable<BenchLine>>]

/** Every figure that hostile input or people can be blamed for, at full size. */
const measures: Measure[] = [
  ['R2', async () => (await import('./app-ends')).appEnds({ kills: 200, editors: 16 })],
  ['R3', async () => (await import('./stale-editors')).staleEditors({ editors: 32, edits: 1_000, claims: 20 })],
  ['R4', async () => (await import('./replays')).replays({ rounds: 3 })],
  ['R5', async () => (await import('./overload')).overload({ requests: 200, pool: 10 })],
  ['R8', async () => (await import('./doors')).doors()],
  ['R9', async () => (await import('./text-fields')).textFields({ rounds: 8, claims: 10_000 })],
  ['R9', async () => (await import('./screens')).screens({ words: 700 })],
  ['R10', async () => (await import('./anchors')).anchors({ cases: 10_000 })],
  ['R11', async () => (await import('./matchers')).matchersInTime()],
  ['R11', async () => (await import('./many-things')).manyThings()],
  ['R12', async () => (await import('./sessions')).sessions()],
  ['R13', async () => (await import('./sign-in-limits')).signInLimits({ pairs: 30 })],
  ['S15', async () => (await import('./entrances')).entrances({ entries: 100_000 })],
  ['R14', async () => (await import('./headers')).headers()],
]

/** Runs them, or those of some figures, on a database made for them. */
export async function* run({ only }: { only?: string }): AsyncGenerator<BenchLine> {
  const wanted = chosen(
    measures.map(([id]) => id),
    only,
  )
  const remove = await useScratchDatabase()
  try {
    for (const [id, measure] of measures) if (wanted.includes(id)) yield* await measure()
  } finally {
    await remove()
  }
}
