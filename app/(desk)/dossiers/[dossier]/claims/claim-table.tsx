import Link from 'next/link'
import type { ReactNode } from 'react'
import { CardRow, CardTable, CardTableBody, CardTableHead, ColumnHead } from '@/app/_ui/card-table'
import type { ClaimSort } from '@/lib/domain/claims/filter-terms'
import type { ClaimsView } from '@/lib/services/claims/list-claims'
import { rich } from '@/app/_ui/rich'
import { tableWords } from '@/lib/words/claims/table'
import { ClaimRow } from './claim-row'
import type { ClaimAddresses } from './claims-address'
import { TickAll } from './tick-all'

/** The claims of a page: a dense table where there is room, a stack of cards on a phone. */
export function ClaimTable({ home, view, addresses }: { home: string; view: ClaimsView; addresses: ClaimAddresses }) {
  const isTickable = view.can['claim.submit']
  const { sort } = view.query
  const head = (by: ClaimSort, children: ReactNode) => (
    <SortLink
      href={addresses.sortedBy(by)}
      direction={sort.by === by ? (sort.descending ? 'descending' : 'ascending') : null}
    >
      {children}
    </SortLink>
  )
  const sorted = (...each: ClaimSort[]) =>
    each.includes(sort.by) ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    // The roles are said because the parts of a table lose theirs when they are laid out as cards.
    <CardTable
      aria-label={tableWords.claims}
      className="block w-full text-start lg:sheet lg:table lg:table-fixed lg:border-separate lg:border-spacing-0"
    >
      <CardTableHead className="hidden lg:table-header-group">
        <CardRow>
          {isTickable && (
            <Head width="w-9">
              {/* Made anew, and so unticked, when a move has changed the rows. */}
              <TickAll key={view.rows.map(({ version }) => version).join()} />
            </Head>
          )}
          <Head sort={sorted('figure')}>{rich(tableWords.claimHead, { head: head('figure', 'figure') })}</Head>
          <Head sort={sorted('speaker')} width="w-38 xl:w-64">
            {head('speaker', tableWords.whoSaysSo)}
          </Head>
          <Head sort={sorted('published')} width="w-28 xl:w-36">
            {head('published', tableWords.source)}
          </Head>
          <Head width="w-24">{tableWords.status}</Head>
          <Head width="w-34 xl:w-48">{tableWords.question}</Head>
          <Head width="w-24 xl:w-28">{tableWords.deskRating}</Head>
          <Head width="w-12">{tableWords.links}</Head>
          <Head width="w-13">{tableWords.notes}</Head>
          <Head sort={sorted('updated')} width="w-24 xl:w-26">
            {head('updated', tableWords.changed)}
          </Head>
        </CardRow>
      </CardTableHead>
      <CardTableBody className="block lg:table-row-group">
        {view.rows.map((row) => (
          <ClaimRow key={`${row.id}:${row.version}`} home={home} row={row} isTickable={isTickable} />
        ))}
      </CardTableBody>
    </CardTable>
  )
}

/** Widths that hold the longest words: the statement takes what is left. */
function Head({
  sort,
  width = '',
  children,
}: {
  sort?: 'ascending' | 'descending'
  width?: string
  children: ReactNode
}) {
  return (
    <ColumnHead
      aria-sort={sort}
      scope="col"
      className={`border-b border-line bg-head px-2 py-1.5 text-start text-xs font-semibold whitespace-nowrap first:rounded-ss-lg first:ps-3 last:rounded-se-lg last:pe-3 ${width}`}
    >
      {children}
    </ColumnHead>
  )
}

function SortLink(props: { href: string; direction: 'ascending' | 'descending' | null; children: ReactNode }) {
  const { href, direction, children } = props
  return (
    <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center gap-1 hover:underline">
      {children}
      <span aria-hidden="true" className={direction ? '' : 'text-soft'}>
        {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}
      </span>
    </Link>
  )
}
