import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import type { ClaimsView } from '@/lib/services/claims/list-claims'
import { BulkMove } from './bulk-move'
import { ClaimTable } from './claim-table'
import type { ClaimAddresses } from './claims-address'
import { activeFilters } from './filter-chips'

/** The claims that match, as a table to move them in; says why where there are none. */
export function ClaimList({ home, view, addresses }: { home: string; view: ClaimsView; addresses: ClaimAddresses }) {
  const Content = view.rows.length === 0 ? Nothing : ClaimTable
  const content = <Content home={home} view={view} addresses={addresses} />
  if (!view.can['claim.submit']) return content
  // Around an empty list too: what was just moved may have been all of it, and the report must stay.
  return (
    <BulkMove dossierId={view.dossier.id} canReview={view.can['claim.review']}>
      {content}
    </BulkMove>
  )
}

function Nothing({ home, view, addresses }: { home: string; view: ClaimsView; addresses: ClaimAddresses }) {
  if (view.query.cursor && view.count > 0)
    return (
      <EmptyState
        title="Nothing on this page any more"
        action={<LinkButton href={addresses.first}>To the first page</LinkButton>}
      >
        The claims that stood here have moved.
      </EmptyState>
    )
  if (activeFilters(view).length > 0)
    return (
      <EmptyState title="No claim matches" action={<LinkButton href={`${home}/claims`}>Clear all filters</LinkButton>}>
        Take a filter away, or search for the beginning of a word.
      </EmptyState>
    )
  return (
    <EmptyState
      title="No claims yet"
      action={
        view.can['source.add'] && (
          <LinkButton href={`${home}/sources`} look="main">
            Open the sources
          </LinkButton>
        )
      }
    >
      {view.can['source.add']
        ? 'A claim begins in a source: open one, select the words that say it, and press c. Retired claims are shown when you filter by their status.'
        : 'The editors have drafted none. Retired claims are shown when you filter by their status.'}
    </EmptyState>
  )
}
