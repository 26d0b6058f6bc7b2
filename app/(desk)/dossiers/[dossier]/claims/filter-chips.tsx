import Link from 'next/link'
import { filterTerms } from '@/lib/domain/claims/filter-terms'
import type { ClaimFilter } from '@/lib/domain/claims/filter'
import type { ClaimsView } from '@/lib/services/claims/list-claims'
import type { ClaimAddresses } from './claims-address'
import { spaced } from '@/lib/domain/vocabulary-words'
import { tableWords } from '@/lib/words/claims/table'

interface ActiveFilter {
  label: string
  value: string
  less: Partial<ClaimFilter>
}

/** The filters in force, in words, each with what takes it away. */
export function activeFilters({ query: { filter }, choices }: ClaimsView): ActiveFilter[] {
  const nameOf = { camp: choices.camps, party: choices.parties, source: choices.sources, question: choices.questions }
  return (Object.keys(filter) as (keyof ClaimFilter)[]).flatMap((term): ActiveFilter[] => {
    const { label } = filterTerms[term]
    if (term === 'status')
      return filter.status.map((status) => ({
        label,
        value: spaced(status),
        less: { status: filter.status.filter((other) => other !== status) },
      }))
    const value = filter[term]
    if (value === null) return []
    const named =
      term in nameOf ? nameOf[term as keyof typeof nameOf].find(({ key }) => key === value)?.name : undefined
    return [{ label, value: named ?? spaced(value), less: { [term]: null } }]
  })
}

/** The filters in force as chips, each a link to the same list without it. */
export function FilterChips({ path, view, addresses }: { path: string; view: ClaimsView; addresses: ClaimAddresses }) {
  const active = activeFilters(view)
  if (active.length === 0) return null
  return (
    <ul aria-label={tableWords.filtersInForce} className="no-print mb-3 flex flex-wrap items-center gap-1.5">
      {active.map(({ label, value, less }) => (
        <li key={`${label} ${value}`} className="max-w-full">
          <Link
            href={addresses.without(less)}
            prefetch={false}
            className="flex min-h-6 max-w-full items-center gap-1.5 rounded-full border border-edge bg-surface px-2.5 py-0.5 text-xs hover:bg-tint"
          >
            <span className="sr-only">{tableWords.removeTheFilter}</span>
            <span className="min-w-0 truncate">
              {label}: <bdi className="font-medium">{value}</bdi>
            </span>
            <span aria-hidden="true">✕</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={path} prefetch={false} className="link inline-flex min-h-6 items-center px-1 text-xs">
          {tableWords.clearAllFilters}
        </Link>
      </li>
    </ul>
  )
}
