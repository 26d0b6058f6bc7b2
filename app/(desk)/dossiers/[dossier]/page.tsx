import type { Metadata } from 'next'
import { AnnounceChange } from '@/app/_ui/announce'
import { EmptyState } from '@/app/_ui/empty-state'
import { Instant } from '@/app/_ui/instant'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { countOf } from '@/lib/domain/collections/count-words'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { type GridView, showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { gridAddress } from './_grid/grid-address'
import { GridFilters } from './_grid/grid-filters'
import { GridTable } from './_grid/grid-table'
import { MarkSeen } from './_grid/mark-seen'

export const metadata: Metadata = { title: 'Who says what' }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DossierHome({ params, searchParams }: Props) {
  const { dossier } = await params
  const path = `/dossiers/${dossier}`
  const given = await searchParams
  const view = await loadView(path, (caller) => showGrid(caller, parseInput(showGridInput, { ...given, dossier })))
  const { rows, filter, next, can, at } = view
  const actions = (
    <>
      {rows.length > 0 && <MarkSeen dossierId={view.dossier.id} at={at.toISOString()} />}
      <LinkButton href={`${path}/export/grid.csv`} prefetch={false}>
        Grid as CSV
      </LinkButton>
      {can['question.ask'] && <LinkButton href={`${path}/questions`}>Questions</LinkButton>}
      {can['source.add'] && (
        <LinkButton href={`${path}/sources/new`} look="main">
          Add a source
        </LinkButton>
      )}
    </>
  )
  return (
    <>
      <PageHead title="Who says what" sub={<Sub view={view} />} actions={actions} />
      <AnnounceChange list="grid" of={gridAddress(path, filter)} sentence={foundSentence(view)} />
      <GridFilters view={view} path={path} />
      {rows.length === 0 ? <Nothing view={view} path={path} /> : <GridTable view={view} path={path} />}
      <Pagination next={next && gridAddress(path, filter, { after: next })} />
    </>
  )
}

function Nothing({ view: { filter, can }, path }: { view: GridView; path: string }) {
  if (Object.values(filter).some(Boolean))
    return (
      <EmptyState title="No question is left" action={<LinkButton href={path}>Show all questions</LinkButton>}>
        These filters leave none.
      </EmptyState>
    )
  const ask = can['question.ask'] && (
    <LinkButton href={`${path}/questions`} look="main">
      Ask a question
    </LinkButton>
  )
  return (
    <EmptyState title="No questions yet" action={ask}>
      {ask
        ? 'Ask what the sources differ on. Claims answer it, and their answers stand here side by side, camp by camp.'
        : 'The editors have asked none. What each camp answers will stand here.'}
    </EmptyState>
  )
}

function foundSentence({ rows, filter: { asof } }: GridView): string {
  const known = asof === null ? '' : `, as known by ${describeEdtf(asof) ?? asof}`
  return rows.length === 0 ? `No question is left${known}.` : `${countOf(rows.length, 'question')}${known}.`
}

function Sub({ view }: { view: GridView }) {
  const { dossier, rows, filter, changed, lastLook, at } = view
  const contested = rows.filter(({ isContested }) => isContested).length
  return (
    <>
      <bdi>{dossier.title}</bdi> · {countOf(rows.length, 'question')} here
      {contested > 0 && <span className="font-semibold text-conflict">, {contested} contested</span>}
      {filter.asof && (
        <>
          {' · '}
          <b className="text-ink">as known by {describeEdtf(filter.asof) ?? filter.asof}</b>; sources without a date are
          always shown
        </>
      )}
      {changed !== null && lastLook && (
        <>
          {' · '}
          <span className={changed > 0 ? 'font-semibold text-act' : ''}>
            {changed === 0 ? 'nothing changed' : `${countOf(changed, 'answer', { cap: 1001 })} changed`} since you
            looked
          </span>{' '}
          (<Instant at={lastLook} />)
        </>
      )}
      <span className="hidden print:inline">
        {' · printed '}
        <Instant at={at} />
      </span>
    </>
  )
}
