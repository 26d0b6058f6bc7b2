'use client'

import { ActionForm } from '@/app/_ui/action-form'
import type { ButtonLook } from '@/app/_ui/button-class'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
import type { OfferedMove } from '@/lib/services/claims/views/claim-powers'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { moveClaimAction } from './actions'
import { spaced } from '@/lib/domain/vocabulary-words'
import { claimWords } from '@/lib/words/claims/claim'
import { say } from '@/lib/words/say'

interface Props {
  dossierId: string
  claim: { id: string; version: number; status: ClaimStatus }
  move: OfferedMove
}

/** One move to another status; it asks for a reason where one is needed, and says what is missing where it is blocked. */
export function MoveClaim({ dossierId, claim, move }: Props) {
  const words = moveWords(claim.status, move.to)
  const look: ButtonLook = move.to === 'retired' ? 'danger' : 'plain'
  const asks = move.needsReason || move.blocked !== null
  if (!asks) return <MoveForm dossierId={dossierId} claim={claim} move={move} words={words} look={look} />
  return (
    <Dialog trigger={words} look={look} title={words}>
      {move.blocked && (
        <p className="mb-3 rounded-md bg-diff px-3 py-2">{say(claimWords.notYet, { blocked: move.blocked })}</p>
      )}
      <MoveForm dossierId={dossierId} claim={claim} move={move} words={words} look={look === 'plain' ? 'main' : look} />
    </Dialog>
  )
}

function MoveForm({ dossierId, claim, move, words, look }: Props & { words: string; look: ButtonLook }) {
  if (move.blocked) return null
  return (
    <ActionForm
      done={say(claimWords.theClaimIsNow, { to: spaced(move.to) })}
      label={words}
      action={moveClaimAction}
      conflict={conflict}
      className="space-y-3"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="to" value={move.to} />
      <VersionField version={claim.version} />
      {move.needsReason && (
        <Field name="reason" label={claimWords.why} hint={claimWords.itStaysInTheHistory} required>
          <TextArea rows={2} />
        </Field>
      )}
      <SubmitButton look={look}>{words}</SubmitButton>
    </ActionForm>
  )
}

function conflict(current: unknown) {
  const status = current !== null && typeof current === 'object' && 'status' in current ? String(current.status) : ''
  return <ConflictNote now={[{ label: claimWords.status, value: spaced(status) }]} />
}

function moveWords(from: ClaimStatus, to: ClaimStatus): string {
  if (to === 'retired') return claimWords.retire
  if (to === 'reviewed') return claimWords.markAsReviewed
  if (from === 'reviewed') return claimWords.reopen
  if (from === 'retired') return claimWords.bringBack
  return to === 'draft' ? claimWords.backToDraft : claimWords.submitForReview
}
