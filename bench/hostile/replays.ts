import { randomUUID } from 'node:crypto'
import { prisma } from '@/lib/data/database/database'
import { DomainError } from '@/lib/domain/errors'
import { everyMutation, loadMutation } from '@/tests/support/every-mutation'
import { makeRichDesk, type RichDesk } from '@/tests/support/rich-desk'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'

/** R4: every mutation sent three times at once, then three times more, under one key; then with another body. */
export async function* replays({ rounds }: { rounds: number }): AsyncGenerator<BenchLine> {
  const names = Object.keys(everyMutation)
  const faults: string[] = []
  for (let round = 0; round < rounds; round++) {
    const desk = await makeRichDesk()
    for (const name of names) {
      const entryFaults = await faultsOf(desk, name).catch((error: unknown) => [`it cannot be made: ${String(error)}`])
      faults.push(...entryFaults.map((fault) => `${name}: ${fault}`))
    }
  }
  yield moreThanNone('R4', 'mutations replayed under their key', names.length)
  yield exactly('R4', 'of these without exactly one effect', faults.join('; ') || 'none', 'none')
}

async function faultsOf(desk: RichDesk, name: string): Promise<string[]> {
  const { schema, run } = await loadMutation(name)
  const { who, input } = await (everyMutation[name] as NonNullable<(typeof everyMutation)[string]>)(desk)
  const caller = { ...who, idempotencyKey: randomUUID() }
  const send = async () => JSON.stringify(await run(caller, schema.parse(input)))
  const before = await countEntries()
  const atOnce = await Promise.allSettled([send(), send(), send()])
  const effect = (await countEntries()) - before
  const later = await Promise.allSettled([send(), send(), send()])
  const faults: string[] = []
  const all = [...atOnce, ...later]
  const failed = all.find((sent) => sent.status === 'rejected')
  if (failed) faults.push(`a repeat was refused: ${String(failed.reason)}`)
  if (new Set(all.map((sent) => (sent.status === 'fulfilled' ? sent.value : ''))).size !== 1)
    faults.push('repeats differ')
  if (effect < 1) faults.push('no log entry')
  if ((await countEntries()) !== before + effect) faults.push('a repeat had an effect')
  const once = await effectOfOne(desk, name)
  if (once !== effect) faults.push(`${effect} log entries at once, ${once} alone`)
  const body = schema.parse(input)
  const another = withOtherLeaf(body)
  // A form in which nothing is chosen has no other body.
  const other =
    JSON.stringify(another) === JSON.stringify(body) ? 'key-reused' : await refusalOf(() => run(caller, another))
  if (other !== 'key-reused') faults.push(`another body was answered ${other}`)
  return faults
}

/** The same input with another last text or number in it. */
function withOtherLeaf(value: unknown): unknown {
  if (typeof value === 'string') return `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`
  if (typeof value === 'number') return value + 1
  if (Array.isArray(value)) return [...(value as unknown[]).slice(0, -1), withOtherLeaf(value.at(-1))]
  const entries = Object.entries(value as object)
  const at = entries.findLastIndex(([, inner]) => (Array.isArray(inner) ? inner.length > 0 : hasLeaf(inner)))
  return Object.fromEntries(
    entries.map(([key, inner], n) => [key, n === at ? withOtherLeaf(inner) : (inner as unknown)]),
  )
}

const hasLeaf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || (value !== null && value?.constructor === Object)

async function effectOfOne(desk: RichDesk, name: string): Promise<number> {
  const { schema, run } = await loadMutation(name)
  const { who, input } = await (everyMutation[name] as NonNullable<(typeof everyMutation)[string]>)(desk)
  const before = await countEntries()
  await run(who, schema.parse(input))
  return (await countEntries()) - before
}

const countEntries = () => prisma().logEntry.count()

async function refusalOf(send: () => Promise<unknown>): Promise<string> {
  return send().then(
    () => 'as if it were the first',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  )
}
