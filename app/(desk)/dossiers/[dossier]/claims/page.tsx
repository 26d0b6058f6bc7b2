import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AnnounceChange } from '@/app/_ui/announce'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { buttonClass } from '@/app/_ui/button-class'
import type { FilterParams } from '@/lib/domain/claims/filter'
import { countOf } from '@/lib/domain/collections/count-words'
import { listClaims } from '@/lib/services/claims/list-claims'
import { loadView } from '@/lib/web/load-view'
import { tableWords } from '@/lib/words/claims/table'
import { say } from '@/lib/words/say'
import { ClaimFilters } from './claim-filters'
import { ClaimList } from './claim-list'
import { addressesOf, askedAddress } from './claims-address'
import { ExportDialog } from './export-dialog'
import { FilterChips } from './filter-chips'

export const metadata: Metadata = { title: tableWords.claims }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<FilterParams>
}

export default async function ClaimsPage({ params, searchParams }: Props) {
  const { dossier } = await params
  const query = await searchParams
  const home = `/dossiers/${encodeURIComponent(dossier)}`
  const path = `${home}/claims`
  const { address, isTidy } = askedAddress(path, query)
  if (!isTidy) redirect(address)
  const view = await loadView(address, (caller) => listClaims(caller, { dossier, params: query }))
  const addresses = addressesOf(path, view.query)
  return (
    <>
      <PageHead
        title={tableWords.claims}
        sub={countOf(view.count, 'claim')}
        actions={
          <>
            {/* A plain link: a file is not to be fetched ahead. */}
            <a href={addresses.file(`${home}/claims.csv`, 'safe')} download className={buttonClass()}>
              {tableWords.downloadCsv}
            </a>
            <ExportDialog home={home} addresses={addresses} count={view.count} />
          </>
        }
      />
      <AnnounceChange
        list="claims"
        of={addresses.first}
        sentence={
          view.count === 0
            ? tableWords.noClaimMatchesSentence
            : say(tableWords.foundClaims, { claims: countOf(view.count, 'claim') })
        }
      />
      <ClaimFilters path={path} view={view} />
      <FilterChips path={path} view={view} addresses={addresses} />
      <ClaimList home={home} view={view} addresses={addresses} />
      <Pagination
        label={tableWords.pagesOfClaims}
        previous={addresses.page('before', view.previous)}
        next={addresses.page('after', view.next)}
      />
    </>
  )
}
