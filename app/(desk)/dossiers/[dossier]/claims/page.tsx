import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AnnounceChange } from '@/app/_ui/announce'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { buttonClass } from '@/app/_ui/button-class'
import type { FilterParams } from '@/lib/domain/claims/filter'
import { countOf } from '@/lib/domain/collections/count-words'
import { type ClaimsView, listClaims } from '@/lib/services/claims/list-claims'
import { loadView } from '@/lib/web/load-view'
import { BulkMove } from './bulk-move'
import { ClaimFilters } from './claim-filters'
import { ClaimTable } from './claim-table'
import { addressesOf, askedAddress, type ClaimAddresses } from './claims-address'
import { ExportDialog } from './export-dialog'
import { activeFilters, FilterChips } from './filter-chips'

export const metadata: Metadata = { title: 'Claims' }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<FilterParams>
}

export default async function ClaimsPage({ params, searchParams }: Props) {
  const { dossier } = await params
  const given = await searchParams
  const home = `/dossiers/${encodeURIComponent(dossier)}`
  const path = `${home}/claims`
  const { address, isTidy } = askedAddress(path, given)
  if (!isTidy) redirect(address)
  const view = await loadView(address, (caller) => listClaims(caller, { dossier, params: given }))
  const addresses = addressesOf(path, view.query)
  return (
    <>
      <PageHead
        title="Claims"
        sub={countOf(view.count, 'claim')}
        actions={
          <>
            {/* A plain link: a file is not to be fetched ahead. */}
            <a href={addresses.file(`${home}/claims.csv`, 'safe')} download className={buttonClass()}>
              Download CSV
            </a>
            <ExportDialog home={home} addresses={addresses} count={view.count} />
          </>
        }
      />
      <AnnounceChange
        list="claims"
        of={addresses.first}
        sentence={view.count === 0 ? 'No claim matches.' : `${countOf(view.count, 'claim')} found.`}
      />
      <ClaimFilters path={path} view={view} />
      <FilterChips path={path} view={view} addresses={addresses} />
      <ClaimList home={home} view={view} addresses={addresses} />
      <Pagination
        label="Pages of claims"
        previous={addresses.page('before', view.previous)}
        next={addresses.page('after', view.next)}
      />
    </>
  )
}

function ClaimList({ home, view, addresses }: { home: string; view: ClaimsView; addresses: ClaimAddresses }) {
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
