import { Button } from '@/app/_ui/button'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { readerWords } from '@/lib/words/sources/reader'
import { MarkCard, type CardActions } from './mark-card'
import type { Mark } from './marks'

const names = { claim: readerWords.claim, note: readerWords.note, suggestion: readerWords.suggestion } as const

/** The active card at the foot of a narrow screen, with the ways to the ones before and after. */
export function CardSheet(props: {
  mark: Mark
  claim: ClaimCard | undefined
  actions: CardActions
  onStep: (by: 1 | -1) => void
  onClose: () => void
}) {
  const { mark, claim, actions, onStep, onClose } = props
  return (
    <section
      aria-label={names[mark.kind]}
      className="no-print fixed inset-x-0 bottom-0 z-20 max-h-[60dvh] overflow-y-auto rounded-t-xl border-t border-line bg-page px-3 pt-2 pb-4 shadow-float lg:hidden"
    >
      <div className="mb-2 flex justify-between">
        <span>
          <Button look="quiet" onClick={() => onStep(-1)}>
            {readerWords.previous}
          </Button>
          <Button look="quiet" onClick={() => onStep(1)}>
            {readerWords.next}
          </Button>
        </span>
        <Button look="quiet" onClick={onClose} aria-label={readerWords.close}>
          ✕
        </Button>
      </div>
      <div aria-live="polite">
        <MarkCard mark={mark} claim={claim} active actions={actions} onActivate={() => undefined} place="sheet" />
      </div>
    </section>
  )
}
