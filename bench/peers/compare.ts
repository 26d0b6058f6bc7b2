import { stripVTControlCharacters } from 'node:util'
import { atMost, type BenchLine } from '../bench-line'
import { beside, median, notSeen, quantile, timed } from '../speed/measure'
import type { Contender } from './contender'
import type { Operation } from './operations'

/** The same done by turns: a line for each of the others with both times, and ours as a part of theirs. */
export async function* compare(operation: Operation, own: Contender, others: Contender[]): AsyncGenerator<BenchLine> {
  const { id, what, rounds, bar } = operation
  console.error(`  ${id}: ${what}`)
  const { times, failed } = await timeByTurns(operation, [own, ...others])
  const timesOf = (program: Contender) => times.get(program) ?? []
  const p95 = (program: Contender) => quantile(timesOf(program), 0.95)
  for (const program of others) {
    const why = failed.get(own) ?? failed.get(program)
    const both = `${what}, ${rounds} times: ours ${said(timesOf(own))}, ${program.name}'s ${said(timesOf(program))}`
    if (why !== undefined) yield notSeen(id, `${what}, beside ${program.name}: ${why}`)
    else if (bar === undefined) yield beside(id, `${both}; ours by theirs at the p95`, p95(own) / p95(program))
    else yield atMost(id, `${both}; ours by theirs at the median`, median(timesOf(own)) / median(timesOf(program)), bar)
  }
}

const said = (times: number[]) => `median ${median(times).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)}`

/** A line that says what went wrong: a browser adds a log of many lines and colours. */
export const reasonOf = (error: unknown) =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300)

/** Milliseconds of each program in each round, after some that are not measured; who failed is asked no more. */
async function timeByTurns({ rounds, prepare, run }: Operation, programs: Contender[]) {
  const times = new Map<Contender, number[]>(programs.map((program) => [program, []]))
  const failed = new Map<Contender, string>()
  const warming = rounds === 1 ? 0 : Math.max(1, Math.floor(rounds / 8))
  for (let round = 0; round < warming + rounds; round++) {
    for (const [program, seen] of times) {
      if (failed.has(program)) continue
      try {
        await prepare?.(program, round)
        const took = await timed(() => run(program, round))
        if (round >= warming) seen.push(took)
      } catch (error) {
        failed.set(program, reasonOf(error))
      }
    }
  }
  return { times, failed }
}
