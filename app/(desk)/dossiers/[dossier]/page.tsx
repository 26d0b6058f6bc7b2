import type { Metadata } from 'next'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { gridWords } from '@/lib/words/questions/grid'
import { AnnounceGrid } from './_grid/announce-grid'
import { Grid } from './_grid/grid'
import { gridAddress } from './_grid/grid-address'
import { GridSub, foundSentence } from './_grid/grid-sub'
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
      <AnnounceGrid
        of={gridAddress(path, filter, { asof: null })}
        asof={filter.asof}
        sentence={foundSentence(view)}
        rows={rows.map(({ question, parts, of }) => ({
          question: question.text,
          heading: parts[0]?.heading ?? null,
          answers: of,
        }))}
      />
      <Grid view={view} path={path} />
      <Pagination next={next && gridAddress(path, filter, { after: next })} />
    </>
  )
}
