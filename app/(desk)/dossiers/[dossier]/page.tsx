import type { Metadata } from 'next'
import { AnnounceChange } from '@/app/_ui/announce'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { type GridView, showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { gridWords } from '@/lib/words/questions/grid'
import { gridAddress } from './_grid/grid-address'
import { GridFilters } from './_grid/grid-filters'
import { GridSub, foundSentence } from './_grid/grid-sub'
import { GridTable } from './_grid/grid-table'
import { MarkSeen } from './_grid/mark-seen'

export const metadata: Metadata = { title: gridWords.whoSaysWhat }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DossierHome({ params, searchParams }: Props) {
  const { dossier } = await params
  const path = `/dossiers/${dossier}`
  const query = await searchParams
  const view = await loadView(path, (caller) => showGrid(caller, parseInput(showGridInput, { ...query, dossier })))
  const { rows, filter, next, can, at } = view
  const actions = (
    <>
      {rows.length > 0 && <MarkSeen dossierId={view.dossier.id} at={at.toISOString()} />}
      <LinkButton href={`${path}/export/grid.csv`} prefetch={false}>
        {gridWords.gridAsCsv}
      </LinkButton>
      {can['question.ask'] && <LinkButton href={`${path}/questions`}>{gridWords.questions}</LinkButton>}
      {can['source.add'] && (
        <LinkButton href={`${path}/sources/new`} look="main">
          {gridWords.addASource}
        </LinkButton>
      )}
    </>
  )
  return (
    <>
      <PageHead title={gridWords.whoSaysWhat} sub={<GridSub view={view} />} actions={actions} />
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
      <EmptyState
        title={gridWords.noQuestionIsLeft}
        action={<LinkButton href={path}>{gridWords.showAllQuestions}</LinkButton>}
      >
        {gridWords.theseFiltersLeaveNone}
      </EmptyState>
    )
  const begin = can['source.add'] && can['question.ask'] && (
    <span className="flex flex-wrap justify-center gap-2">
      <LinkButton href={`${path}/set-up`} look="main">
        {setUpWords.setUpFromArticles}
      </LinkButton>
      <LinkButton href={`${path}/questions`}>{gridWords.askAQuestion}</LinkButton>
    </span>
  )
  return (
    <EmptyState title={gridWords.noQuestionsYet} action={begin}>
      {begin ? gridWords.askWhatTheSources : gridWords.theEditorsHaveAsked}
    </EmptyState>
  )
}
