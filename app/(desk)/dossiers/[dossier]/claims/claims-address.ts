import { type ClaimFilter, type ClaimQuery, type FilterParams, filterToParams } from '@/lib/domain/claims/filter'
import type { ClaimCursor } from '@/lib/domain/claims/cursor'
import type { ClaimSort } from '@/lib/domain/claims/filter-terms'

const withParams = (path: string, params: URLSearchParams) => (params.size > 0 ? `${path}?${params}` : path)

/** The address as asked for, without what a plain form sends although nobody chose it. */
export function askedAddress(path: string, params: FilterParams): { address: string; isTidy: boolean } {
  const values = Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each] as const),
  )
  const chosen = values.filter(([name, value]) => value !== '' && !(name === 'sort' && value === '-updated'))
  return {
    address: withParams(path, new URLSearchParams(chosen.map(([name, value]) => [name, value]))),
    isTidy: chosen.length === values.length,
  }
}

/** The addresses around a page of claims. */
export function addressesOf(path: string, query: ClaimQuery) {
  const first = { ...query, cursor: null }
  return {
    page: (direction: 'after' | 'before', cursor: ClaimCursor | null) =>
      cursor && withParams(path, filterToParams({ ...query, cursor: { direction, ...cursor } })),
    /** The other direction where the list is sorted so already, else the one that is looked for most. */
    sortedBy: (by: ClaimSort) => {
      const descending = query.sort.by === by ? !query.sort.descending : by !== 'speaker'
      return withParams(path, filterToParams({ ...first, sort: { by, descending } }))
    },
    without: (less: Partial<ClaimFilter>) =>
      withParams(path, filterToParams({ ...first, filter: { ...query.filter, ...less } })),
    /** A file of exactly what the filter leaves. */
    file: (to: string, profile: 'safe' | 'raw') => {
      const params = filterToParams(first)
      params.delete('sort')
      if (profile === 'raw') params.set('profile', profile)
      return withParams(to, params)
    },
    first: withParams(path, filterToParams(first)),
  }
}

/** The addresses around a page of claims. */
export type ClaimAddresses = ReturnType<typeof addressesOf>
