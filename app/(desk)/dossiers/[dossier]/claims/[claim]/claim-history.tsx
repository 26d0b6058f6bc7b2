import { HistoryList } from '@/app/_ui/history-list'
import { Pagination } from '@/app/_ui/pagination'
import type { HistoryEntry } from '@/lib/services/history/views/history-entry'
import { claimWords } from '@/lib/words/claims/claim'
import { Section } from './section'

/** What happened to this claim, as sentences, newest first. */
export function ClaimHistory(props: {
  path: string
  history: { entries: HistoryEntry[]; next: string | null }
  hidden: boolean
}) {
  const { path, history, hidden } = props
  return (
    <Section id="history" title={claimWords.history}>
      {hidden && <p className="mb-1 text-xs text-soft">{claimWords.ratingsByOthers}</p>}
      <HistoryList entries={history.entries} />
      <Pagination next={history.next && `${path}?before=${history.next}#history-title`} label={claimWords.history} />
    </Section>
  )
}
