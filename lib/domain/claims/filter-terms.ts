import { claimKinds, claimStatuses, linkTypes } from '@/lib/domain/vocabulary'

/** What the claims of a dossier can be sorted by. */
export const claimSorts = ['updated', 'published', 'figure', 'speaker'] as const
/** What the claims of a dossier can be sorted by. */
export type ClaimSort = (typeof claimSorts)[number]

/** The orders an address can name: a sort, with `-` before it for descending. */
export const sortTerms: readonly string[] = claimSorts.flatMap((sort) => [sort, `-${sort}`])

const yesNo = ['yes', 'no'] as const

/**
 * Every parameter of a list of claims, in the order of canonical addresses: what it is called on screen, and its
 * closed list of values where it has one. Camp, party, source and question are keys of the dossier.
 */
export const filterTerms = {
  q: { label: 'Search' },
  status: { label: 'Status', values: claimStatuses },
  camp: { label: 'Camp' },
  party: { label: 'Speaker' },
  source: { label: 'Source' },
  question: { label: 'Question' },
  kind: { label: 'Kind', values: claimKinds },
  measure: { label: 'Measure' },
  link: { label: 'Link', values: linkTypes },
  rated: { label: 'Rated by me', values: yesNo },
  stale: { label: 'Stale', values: ['yes'] },
  mine: { label: 'Drafted by me', values: ['yes'] },
  desk: { label: 'Desk rating', values: yesNo },
  sort: { label: 'Order', values: sortTerms },
  after: { label: 'Page' },
  before: { label: 'Page' },
} as const satisfies Record<string, { label: string; values?: readonly string[] }>

/** A parameter of a list of claims. */
export type FilterTerm = keyof typeof filterTerms

/**
 * What is wrong with one parameter of an address as far as a look at it tells, as a sentence; null when nothing is.
 * Whether a key is one of the dossier's, only the dossier knows.
 */
export function termFault(name: string, value: string): string | null {
  if (!isTerm(name)) return `There is no filter called “${name}”.`
  const { label, values }: { label: string; values?: readonly string[] } = filterTerms[name]
  if (value === '' || !values || values.includes(value)) return null
  return `${label} cannot be “${value}”; it is one of ${values.join(', ')}.`
}

/** Whether there is a filter of this name. */
export function isTerm(name: string): name is FilterTerm {
  return Object.hasOwn(filterTerms, name)
}
