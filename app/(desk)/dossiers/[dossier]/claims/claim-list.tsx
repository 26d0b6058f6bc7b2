import type { ReactNode } from 'react'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import type { ClaimsView } from '@/lib/services/claims/list-claims'
import { tableWords } from '@/lib/words/claims/table'
import { BulkMove } from './bulk-move'
import { ClaimTable } from './claim-table'
import type { ClaimAddresses } from './claims-address'
import { ClaimsKeys } from './claims-keys'
import { activeFilters } from './filter-chips'

/** The claims that match, as a table to move them in; says why where there are none. */
export function ClaimList({ home, view, addresses }: { home: string; view: ClaimsView; addresses: ClaimAddresses }) {
  const Content = view.rows.length === 0 ? Nothing : ClaimTable
  return (
    <>
      <Movable view={view}>
        <Content home={home} view={view} addresses={addresses} />
      </Movable>
      {view.rows.length > 0 && <ClaimsKeys isTickable={view.can['claim.submit']} />}
    </>
  )
}

function Movable({ view, children }: { view: ClaimsView; children: ReactNode }) {
  if (!view.can['claim.submit']) return children
  // Around an empty list too: what was just moved may have been all of it, and the report must stay.
  return (
    <BulkMove dossierId={view.dossier.id} canReview={view.can['claim.review']}>
      {children}
    </BulkMove>
  )
}

function Nothing({ home, view, addresses }: { home: string; view: ClaimsView; addresses: ClaimAddresses }) {
  if (view.query.cursor && view.count > 0)
    return (
      <EmptyState
        title={tableWords.nothingOnThisPageAny}
        action={<LinkButton href={addresses.first}>{tableWords.toTheFirstPage}</LinkButton>}
      >
        {tableWords.theClaimsThatStood}
      </EmptyState>
    )
  if (activeFilters(view).length > 0)
    return (
      <EmptyState
        title={tableWords.noClaimMatches}
        action={<LinkButton href={`${home}/claims`}>{tableWords.clearAllFilters}</LinkButton>}
      >
        {tableWords.takeAFilterAway}
      </EmptyState>
    )
  return (
    <EmptyState
      title={tableWords.noClaimsYet}
      action={
        view.can['source.add'] && (
          <LinkButton href={`${home}/sources`} look="main">
            {tableWords.openTheSources}
          </LinkButton>
        )
      }
    >
      {view.can['source.add'] ? tableWords.aClaimBegins : tableWords.theEditorsHaveDrafted}
    </EmptyState>
  )
}
