import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { Kbd } from '@/app/_ui/kbd'
import { readerWords } from '@/lib/words/sources/reader'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import { say } from '@/lib/words/say'
import type { ReaderMatter, Shown } from './marks'

/** What is underlined and shown beside the text: claims, notes, all or only one's own; and the way to the keys. */
export function Chips(props: {
  view: Pick<ReaderMatter, 'claims' | 'threads'>
  shown: Shown
  onShow: (shown: Shown) => void
  /** How many suggestions are open; null where the viewer sees none. */
  open: number | null
  onKeys: () => void
}) {
  const { view, shown, onShow, open, onKeys } = props
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1">
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">{readerWords.show}</legend>
        <Chip on={shown.claims} onClick={() => onShow({ ...shown, claims: !shown.claims })}>
          {say(readerWords.claimsCount, { claims: view.claims.length })}
        </Chip>
        {open !== null && (
          <Chip on={shown.suggestions} onClick={() => onShow({ ...shown, suggestions: !shown.suggestions })}>
            {say(suggestionWords.suggestionsCount, { open })}
          </Chip>
        )}
        <Chip on={shown.notes} onClick={() => onShow({ ...shown, notes: !shown.notes })}>
          {say(readerWords.notesThreads, { threads: view.threads.length })}
        </Chip>
        <Chip on={shown.onlyMine} onClick={() => onShow({ ...shown, onlyMine: !shown.onlyMine })}>
          {readerWords.onlyMine}
        </Chip>
      </fieldset>
      <Button look="quiet" onClick={onKeys} aria-haspopup="dialog">
        {readerWords.keys} <Kbd>?</Kbd>
      </Button>
    </div>
  )
}

function Chip({ on, onClick, children }: { on: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onClick}
      className={`min-h-7 rounded-full border bg-surface px-3 ${on ? 'border-ink text-ink' : 'border-line text-soft'}`}
    >
      {children}
    </button>
  )
}
