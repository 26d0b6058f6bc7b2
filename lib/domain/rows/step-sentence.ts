import { countOf } from '@/lib/domain/collections/count-words'

/** A row of the grid as it was known on a day. */
export interface RowOnDay {
  question: string
  /** Of its reading; null where nobody answers yet. */
  heading: string | null
  answers: number
}

/** Questions named in a sentence; of the others it says how many. */
const named = 2

/** What the rows of one day have that those of the day before had not, said in a sentence. */
export function stepSentence(before: readonly RowOnDay[], now: readonly RowOnDay[]): string {
  const more = answersOf(now) - answersOf(before)
  const headings = new Map(before.map(({ question, heading }) => [question, heading]))
  const changed = now.filter(({ question, heading }) => heading !== (headings.get(question) ?? null))
  const parts = [
    ...(more === 0 ? [] : [`${countOf(Math.abs(more), 'answer')} ${more > 0 ? 'more' : 'fewer'}`]),
    ...(changed.length === 0 ? [] : [`${countOf(changed.length, 'reading')} changed: ${namesOf(changed)}`]),
  ]
  return parts.length === 0 ? 'No answer or reading changed.' : `${parts.join('; ')}.`
}

function answersOf(rows: readonly RowOnDay[]): number {
  return rows.reduce((total, { answers }) => total + answers, 0)
}

function namesOf(changed: readonly RowOnDay[]): string {
  const names = changed.slice(0, named).map(({ question, heading }) => `“${question}” ${heading ?? 'has no answer'}`)
  const left = changed.length - names.length
  return [...names, ...(left > 0 ? [`and ${left} more`] : [])].join(', ')
}
