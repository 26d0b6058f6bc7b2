import type { Metadata } from 'next'
import { AnnounceChange } from '@/app/_ui/announce'
import { EmptyState } from '@/app/_ui/empty-state'
import { HistoryList } from '@/app/_ui/history-list'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { leftSentence } from '@/lib/domain/collections/count-words'
import { showLog, showLogInput } from '@/lib/services/history/show-log'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { historyWords } from '@/lib/words/dossiers/history'
import { HistoryFilter } from './history-filter'

export const metadata: Metadata = { title: historyWords.history }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { dossier } = await params
  const { person, kind, before } = await searchParams
  const path = `/dossiers/${dossier}/history`
  const view = await loadView(path, (caller) =>
    showLog(caller, parseInput(showLogInput, { dossier, person, kind, before })),
  )
  const narrowed = { person: typeof person === 'string' ? person : '', kind: typeof kind === 'string' ? kind : '' }
  const terms = Object.entries(narrowed).filter(([, value]) => value !== '')
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead title={historyWords.history} sub={historyWords.everyChange} />
      <AnnounceChange
        list="history"
        of={`${narrowed.person} ${narrowed.kind}`}
        sentence={leftSentence(view.entries.length, 'entry', { isMore: view.next !== null, plural: 'entries' })}
      />
      <HistoryFilter path={path} people={view.people} {...narrowed} />
      {view.entries.length > 0 ? (
        <div className="sheet px-4 py-1">
          <HistoryList entries={view.entries} />
        </div>
      ) : (
        <EmptyState
          title={historyWords.nothingHere}
          action={terms.length > 0 && <LinkButton href={path}>{historyWords.showEverything}</LinkButton>}
        >
          {historyWords.noEntryThatYouMaySee}
        </EmptyState>
      )}
      <Pagination
        label={historyWords.olderEntries}
        next={view.next && `${path}?${new URLSearchParams([...terms, ['before', view.next]])}`}
      />
    </div>
  )
}
