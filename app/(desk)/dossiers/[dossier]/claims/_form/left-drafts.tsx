import { Button } from '@/app/_ui/button'
import { rich } from '@/app/_ui/rich'
import type { KeptDraft } from '@/lib/domain/claims/kept-drafts'
import { formWords } from '@/lib/words/claims/form'
import type { DraftBeingWritten } from './use-claim-draft'
import type { FormCapture } from './words-fields'

/** What was typed before in this tab: it is back, it waits on other words, or it was just thrown away. */
export function LeftDrafts(props: { kept: DraftBeingWritten; captures: readonly FormCapture[]; onDone: () => void }) {
  const { kept, captures, onDone } = props
  // The button that was pressed goes; the hands go on elsewhere.
  const then =
    <A extends unknown[]>(does: (...args: A) => void) =>
    (...args: A) => {
      does(...args)
      onDone()
    }
  return (
    <>
      {kept.thrown && (
        <output className="flex flex-wrap items-center gap-2 rounded-md bg-diff px-3 py-1.5">
          {formWords.theDraftWasDiscarded}
          <Button onClick={then(kept.bringBack)}>{formWords.undo}</Button>
        </output>
      )}
      {kept.restored && (
        <output className="flex flex-wrap items-center gap-2 rounded-md bg-diff px-3 py-1.5">
          {formWords.whatYouTypedBefore}
          {kept.draft.offer && ` ${formWords.itChangesASuggestion}`}
          <Button onClick={then(kept.startOver)}>{formWords.startOver}</Button>
        </output>
      )}
      {kept.others.length > 0 && (
        <section aria-label={formWords.leftOnOtherWords} className="space-y-2 rounded-md bg-diff px-3 py-2">
          {kept.others.map((other) => (
            <Offer
              key={other.id}
              draft={other}
              captures={captures}
              onOpen={then(kept.open)}
              onDiscard={then(kept.discard)}
            />
          ))}
        </section>
      )}
    </>
  )
}

function Offer(props: {
  draft: KeptDraft
  captures: readonly FormCapture[]
  onOpen: (draft: KeptDraft) => void
  onDiscard: (draft: KeptDraft) => void
}) {
  const { draft, captures, onOpen, onDiscard } = props
  const { statement, anchors } = draft.draft
  const words = shortened(anchors.map(({ exact }) => exact).join(' … '))
  const isArticle = anchors.every(({ captureId }) => captures.find(({ id }) => id === captureId)?.textIs === 'article')
  return (
    <div>
      <p>
        {rich(formWords.youLeftADraftOnOther, {
          isArticle: <bdi className="font-serif wrap-break-word">{isArticle ? `“${words}”` : words}</bdi>,
        })}
        {statement.trim() !== '' && <bdi className="block text-soft wrap-break-word">{shortened(statement)}</bdi>}
      </p>
      <p className="mt-1.5 flex flex-wrap gap-2">
        <Button onClick={() => onOpen(draft)}>{formWords.openIt}</Button>
        <Button look="quiet" onClick={() => onDiscard(draft)}>
          {formWords.discardIt}
        </Button>
      </p>
    </div>
  )
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > 120 ? `${characters.slice(0, 120).join('')}…` : text
}
