import { commonWord, rareName } from '../generate/phrases'
import { randomFor } from '../generate/random'
import { pageSize, type Contender, type PickedClaim } from './contender'

/** Something that each of the programs is asked to do, again and again. */
export interface Operation {
  id: string
  what: string
  /** How often it is measured. */
  rounds: number
  /** Of their time, at the median, ours may take this part; without it there is no bar. */
  bar?: number
  /** What comes before it each time and is not measured. */
  prepare?: (program: Contender, round: number) => Promise<unknown>
  /** Does it once; fails where the answer is not what was asked for. */
  run: (program: Contender, round: number) => Promise<unknown>
}

/** The operations in a dossier with so many claims, of which some were picked. */
export function operationsOf(claims: number, picked: PickedClaim[]): Operation[] {
  const deep = Math.min(1_000, Math.floor(claims / pageSize))
  const random = randomFor(5)
  const names = Array.from({ length: 100 }, () => rareName(random.below(60_000)))
  const page = (number: number) => async (program: Contender) => expectCount(await program.list(number), pageSize)
  return [
    { id: 'P1', what: `the first page of ${pageSize}, last changed first`, rounds: 40, run: page(1) },
    { id: 'P2', what: `page ${deep} of the same`, rounds: 40, run: page(deep) },
    { id: 'P3', what: 'search for a rare name', rounds: 40, run: (program, round) => program.search(at(names, round)) },
    {
      id: 'P3',
      what: 'search for a word in 30 % of the claims',
      rounds: 40,
      run: (program) => program.search(commonWord),
    },
    { id: 'P4', what: 'opening one claim', rounds: 40, run: (program, round) => program.open(at(picked, round)) },
    {
      id: 'P5',
      what: `taking all ${claims} claims as CSV`,
      rounds: 1,
      run: async (program) => expectCount(await program.takeAll(), claims),
    },
  ]
}

/** One after the other, and from the first again. */
export const at = <T>(values: T[], round: number) => values[round % values.length] as T

function expectCount(seen: number, expected: number): void {
  if (seen !== expected) throw new Error(`${seen} claims were answered instead of ${expected}`)
}
