import { Button } from '@/app/_ui/button'
import { KeyName } from '@/app/_ui/key-name'
import type { CarriedPart, ClaimDraft } from '@/lib/domain/claims/draft'
import { stillCarried } from '@/lib/domain/drafting/carry-over'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'

const names: Record<CarriedPart, string> = {
  speaker: formWords.carriedSpeaker,
  chain: formWords.carriedChain,
  capacity: formWords.partCapacity,
  event: formWords.partEvent,
  place: formWords.partPlace,
  question: formWords.carriedQuestion,
  said: formWords.carriedSaid,
}

/** What was taken over from the last claim and is still so, with a way to begin without it. */
export function CarriedNote({ draft, onDrop }: { draft: ClaimDraft; onDrop: () => void }) {
  const parts = stillCarried(draft)
  if (parts.length === 0) return null
  return (
    <output className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 rounded-md bg-diff px-3 py-1.5">
      <span>{say(formWords.fromTheLastClaimParts, { parts: parts.map((part) => names[part]).join(', ') })}</span>
      <Button onClick={onDrop}>
        {formWords.leaveItOut}
        <KeyName>Alt L</KeyName>
      </Button>
    </output>
  )
}
