import type { Line } from '@/lib/domain/lines/line'
import { partWords } from '@/lib/words/shell/parts'
import { ComposedLine } from './composed-line'
import { Instant } from './instant'

/** One line of history: when, who (nobody for what the product did by itself), and the rest of the sentence. */
export interface HistoryLine {
  id: string
  at: Date | string
  actorName: string | null
  sentence: Line
}

/** What happened, newest first, one sentence each. */
export function HistoryList({ entries }: { entries: readonly HistoryLine[] }) {
  return (
    <ol className="divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.id} className="flex flex-wrap gap-x-3 gap-y-0.5 py-2">
          <span className="w-40 shrink-0 text-xs leading-5 text-soft">
            <Instant at={entry.at} />
          </span>
          <span className="min-w-0 flex-1 basis-72 wrap-break-word">
            <b className="font-semibold">
              <bdi>{entry.actorName ?? partWords.counterclaim}</bdi>
            </b>{' '}
            <ComposedLine of={entry.sentence} />
          </span>
        </li>
      ))}
    </ol>
  )
}
