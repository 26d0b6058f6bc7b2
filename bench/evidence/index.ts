import type { BenchLine } from '../bench-line'
import { matchersInTime } from '../hostile/matchers'
import { benchEvidence } from './evidence'

/** Whether evidence is read right (E), and every matcher on hostile text in time (R11); no database is needed. */
export async function* run(): AsyncGenerator<BenchLine> {
  yield* benchEvidence()
  yield* matchersInTime()
}
