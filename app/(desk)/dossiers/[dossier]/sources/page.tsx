import type { Metadata } from 'next'
import { AnnounceChange } from '@/app/_ui/announce'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { leftSentence } from '@/lib/domain/collections/count-words'
import { listSources, listSourcesInput, type SourcesView } from '@/lib/services/sources/list-sources'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { sourceWords } from '@/lib/words/sources/sources'
import { SourceFilter } from './source-filter'
import { SourceTable } from './source-table'
import { sourcesAddress } from './sources-address'

export const metadata: Metadata = { title: sourceWords.sources }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SourcesPage({ params, searchParams }: Props) {
  const { dossier } = await params
  const { q, sort, after, before } = await searchParams
  const path = `/dossiers/${dossier}/sources`
  const view = await loadView(path, (caller) =>
    listSources(caller, parseInput(listSourcesInput, { dossier, q, sort, after, before })),
  )
  const asked = { q: typeof q === 'string' ? q : '', order: view.order }
  const canAdd = view.can['source.add']
  const isWhole = asked.q === '' && after === undefined && before === undefined
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        title={sourceWords.sources}
        sub={sourceWords.whatWasPublishedArticles}
        actions={canAdd && <Actions home={`/dossiers/${dossier}`} can={view.can} />}
      />
      {view.rows.length === 0 && isWhole ? (
        <NoSources home={`/dossiers/${dossier}`} canAdd={canAdd} />
      ) : (
        <>
          <AnnounceChange
            list="sources"
            of={`${asked.q} ${asked.order}`}
            sentence={leftSentence(view.rows.length, 'source', { isMore: view.next !== null })}
          />
          <SourceFilter path={path} {...asked} />
          {view.rows.length > 0 ? (
            <SourceTable home={`/dossiers/${dossier}`} rows={view.rows} can={view.can} />
          ) : (
            <EmptyState
              title={sourceWords.noSourceFits}
              action={<LinkButton href={path}>{sourceWords.showAllSources}</LinkButton>}
            >
              {sourceWords.headlinesAndOutlets}
            </EmptyState>
          )}
        </>
      )}
      <Pagination
        next={view.next && sourcesAddress(path, { ...asked, after: view.next })}
        previous={view.previous && sourcesAddress(path, { ...asked, before: view.previous })}
      />
    </div>
  )
}

function Actions({ home, can }: { home: string; can: SourcesView['can'] }) {
  return (
    <>
      <LinkButton href={`${home}/set-up`}>{setUpWords.setUpFromArticles}</LinkButton>
      {can['claim.draft'] && <LinkButton href={`${home}/claims/import`}>{sourceWords.importClaims}</LinkButton>}
      <LinkButton href={`${home}/sources/new`} look="main">
        {sourceWords.addASource}
      </LinkButton>
    </>
  )
}

function NoSources({ home, canAdd }: { home: string; canAdd: boolean }) {
  const begin = canAdd && (
    <span className="flex flex-wrap justify-center gap-2">
      <LinkButton href={`${home}/set-up`} look="main">
        {setUpWords.setUpFromArticles}
      </LinkButton>
      <LinkButton href={`${home}/sources/new`}>{sourceWords.addASource}</LinkButton>
    </span>
  )
  return (
    <EmptyState title={sourceWords.noSourcesYet} action={begin}>
      {begin ? sourceWords.pasteAnArticle : sourceWords.theEditorsHaveAddedNone}
    </EmptyState>
  )
}
