import type { Bound } from './bound'

/** A figure found in a line, in tokens, before it is known what it counts. */
export interface Found {
  bound: Bound
  /** Token at which its words begin, and at which its number does. */
  from: number
  numberAt: number
  isPredicted: boolean
  /** It may add to what was just counted. */
  mayAdd: boolean
  /** Who is counted, kept once it was looked up: null where no known noun stands there. */
  knownWho?: string | null
}
