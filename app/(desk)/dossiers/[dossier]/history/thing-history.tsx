import { HistoryList, type HistoryLine } from '@/app/_ui/history-list'
import { historyWords } from '@/lib/words/dossiers/history'

/** What happened to one thing lately, newest first. */
export function ThingHistory({ history }: { history: { entries: readonly HistoryLine[]; more: boolean } }) {
  return (
    <section aria-labelledby="history" className="sheet p-4">
      <h2 id="history">{historyWords.history}</h2>
      {history.entries.length === 0 ? (
        <p className="mt-1.5 text-soft">{historyWords.nothingHasChangedHereYet}</p>
      ) : (
        <HistoryList entries={history.entries} />
      )}
      {history.more && <p className="mt-1 text-xs text-soft">{historyWords.olderEntriesStand}</p>}
    </section>
  )
}
