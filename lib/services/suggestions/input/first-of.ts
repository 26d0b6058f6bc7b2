import 'server-only'
import type { NewEntry } from '@/lib/domain/history/history'

/** Entries of which there is one at least, as `changed` takes them. Throws where there is none: a bug. */
export function firstOf([first, ...others]: readonly NewEntry[]): [NewEntry, ...NewEntry[]] {
  if (!first) throw new Error('a change without an entry')
  return [first, ...others]
}
