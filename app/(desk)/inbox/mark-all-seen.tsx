'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { inboxWords } from '@/lib/words/notes/inbox'
import { markAllSeenAction } from './actions'

/** Says that every mention was seen that stood here when this page was made; one that comes meanwhile stays new. */
export function MarkAllSeen({ at }: { at: string }) {
  return (
    <ActionForm done={inboxWords.allMentionsAreMarked} label={inboxWords.markAllAsSeen} action={markAllSeenAction}>
      <input type="hidden" name="at" value={at} />
      <SubmitButton look="plain">{inboxWords.markAllAsSeen}</SubmitButton>
    </ActionForm>
  )
}
