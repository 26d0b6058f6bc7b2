import { keysOf, recordOf, wordOf } from '@/lib/domain/collections/records'
import { z } from 'zod'
import { type ClaimCursor, decodeCursor, encodeCursor } from './cursor'
import { claimSorts, type ClaimSort, filterTerms, type FilterTerm, isTerm, sortTerms, termFault } from './filter-terms'
import { DomainError } from '@/lib/domain/errors'
import { searchWords } from '@/lib/domain/input/search-words'
import { plainText } from '@/lib/domain/input/text'
import {
  type ClaimKind,
  claimKinds,
  type ClaimStatus,
  claimStatuses,
  type LinkType,
  linkTypes,
} from '@/lib/domain/vocabulary'

/** How many claims a page of the list holds. */
export const claimsPerPage = 50

/** Which claims; null and empty lists let everything through, but retired claims come only when asked for by status. */
export interface ClaimFilter {
  /** Words, of which every one begins a word of the claim. */
  q: string | null
  /** In the order of the vocabulary; empty means all but retired. */
  status: ClaimStatus[]
  /** Keys of the dossier: camp and party of the speaker. */
  camp: string | null
  party: string | null
  source: string | null
  question: string | null
  kind: ClaimKind | null
  measure: string | null
  /** Has a link of this type. */
  link: LinkType | null
  /** Whether the viewer rated it or abstained. */
  rated: 'yes' | 'no' | null
  /** Has a rating or desk rating, as far as the viewer sees them, that rests on what changed since. */
  stale: 'yes' | null
  /** Drafted by the viewer. */
  mine: 'yes' | null
  /** Has a desk rating that the viewer sees. */
  desk: 'yes' | 'no' | null
}

/** One page of a list of claims: which, in what order, after or before where. */
export interface ClaimQuery {
  filter: ClaimFilter
  sort: { by: ClaimSort; descending: boolean }
  cursor: ({ direction: 'after' | 'before' } & ClaimCursor) | null
}

/** The parameters of an address as Next gives them. */
export type FilterParams = Readonly<Record<string, string | readonly string[] | undefined>>

const key = plainText({ max: 200, label: 'The key' }).nullable()
const yesNo = z.enum(['yes', 'no']).nullable()
const yes = z.literal('yes').nullable()

const filterSchema = z.object({
  q: plainText({ max: 200, label: 'The search' })
    .refine((words) => searchWords(words).length > 0, 'Search for a word or a number.')
    .nullable(),
  status: z.array(z.enum(claimStatuses)),
  camp: key,
  party: key,
  source: key,
  question: key,
  kind: z.enum(claimKinds).nullable(),
  measure: plainText({ max: 200, label: 'The measure' }).nullable(),
  link: z.enum(linkTypes).nullable(),
  rated: yesNo,
  stale: yes,
  mine: yes,
  desk: yesNo,
})

/**
 * The page of claims an address asks for. An empty value is one not given, as plain forms send it. DomainError
 * `invalid` by field for what is unknown, malformed, given twice (status alone may be), or a cursor of another sort.
 */
export function paramsToFilter(params: FilterParams): ClaimQuery {
  const terms = termValues(params)
  const one = (name: FilterTerm) => terms.get(name)?.[0] ?? null
  const status = claimStatuses.filter((word) => terms.get('status')?.includes(word))
  const single = recordOf(keysOf(filterSchema.shape), one)
  const parsed = filterSchema.safeParse({ ...single, status })
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message] as const)
    throw refusal(Object.fromEntries(fields))
  }
  const sort = sortOf(one('sort') ?? '-updated')
  return { filter: parsed.data, sort, cursor: cursorOf(sort.by, one('after'), one('before')) }
}

function termValues(params: FilterParams): Map<FilterTerm, string[]> {
  const valuesByTerm = new Map<FilterTerm, string[]>()
  // Not by entries: an address with a hundred thousand names is refused at the first that is none of ours.
  for (const name in params) {
    const value = params[name]
    const values = [value ?? []].flat().filter((text) => text !== '')
    const fault = faultOf(name, values)
    if (fault) throw refusal({ [name]: fault })
    if (values.length > 0 && isTerm(name)) valuesByTerm.set(name, values)
  }
  return valuesByTerm
}

function faultOf(name: string, values: string[]): string | null {
  if (name !== 'status' && values.length > 1) return `${name} is given twice. Give one value.`
  if (values.length > claimStatuses.length) return 'The same status is there more than once.'
  return termFault(name, '') ?? values.map((value) => termFault(name, value)).find((fault) => fault !== null) ?? null
}

function sortOf(term: string): ClaimQuery['sort'] {
  const descending = term.startsWith('-')
  return { by: wordOf(claimSorts, descending ? term.slice(1) : term), descending }
}

function cursorOf(sort: ClaimSort, after: string | null, before: string | null): ClaimQuery['cursor'] {
  if (after !== null && before !== null) throw refusal({ before: 'A page is after or before a claim, not both.' })
  const text = after ?? before
  if (text === null) return null
  const direction = after === null ? 'before' : 'after'
  const cursor = decodeCursor(sort, text)
  if (!cursor) throw refusal({ [direction]: 'This page no longer exists. Go back to the first page.' })
  return { direction, ...cursor }
}

function refusal(fields: Record<string, string>): DomainError {
  return new DomainError('invalid', { fields, reason: Object.values(fields).join(' ') })
}

/** The one canonical address of a page of claims: what `paramsToFilter` reads back; defaults are left out. */
export function filterToParams({ filter, sort, cursor }: ClaimQuery): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of keysOf(filterTerms)) {
    if (!isFiltered(filter, name)) continue
    const value = filter[name]
    for (const each of [value ?? []].flat()) params.append(name, each)
  }
  const term = `${sort.descending ? '-' : ''}${sort.by}`
  if (term !== '-updated' && sortTerms.includes(term)) params.set('sort', term)
  if (cursor) params.set(cursor.direction, encodeCursor(sort.by, cursor))
  return params
}

function isFiltered(filter: ClaimFilter, name: FilterTerm): name is FilterTerm & keyof ClaimFilter {
  return name in filter
}
