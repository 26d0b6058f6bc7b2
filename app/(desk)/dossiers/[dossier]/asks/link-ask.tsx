import { useId } from 'react'
import { linkWords } from '@/lib/domain/claims/link'
import { linkTypes } from '@/lib/domain/vocabulary'
import type { LinkAskView } from '@/lib/services/asks/views/ask-view'
import { askWords } from '@/lib/words/dossiers/asks'
import { AskClaimLine } from './ask-claim-line'
import type { Worded } from './use-ask-queue'

interface Props {
  ask: LinkAskView
  dossier: string
  worded: Worded
  onWorded: (worded: Worded) => void
}

/** A suggested link: both claims, how the first may stand to the second, and why; the person changes both. */
export function LinkAsk({ ask, dossier, worded, onWorded }: Props) {
  const id = useId()
  return (
    <div className="grid gap-2">
      <AskClaim claim={ask.from} dossier={dossier} />
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={`${id}-type`} className="sr-only">
          {askWords.howTheyStand}
        </label>
        <select
          id={`${id}-type`}
          value={worded.type ?? ''}
          onChange={(event) => onWorded({ ...worded, type: event.target.value })}
          className="control w-auto"
        >
          <option value="">{askWords.choose}</option>
          {linkTypes.map((type) => (
            <option key={type} value={type}>
              {linkWords(type, true)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-reason`} className="sr-only">
          {askWords.why}
        </label>
        <input
          id={`${id}-reason`}
          dir="auto"
          maxLength={2000}
          value={worded.reason ?? ''}
          onChange={(event) => onWorded({ ...worded, reason: event.target.value })}
          className="control min-w-0 flex-1 basis-60"
        />
      </div>
      <AskClaim claim={ask.to} dossier={dossier} />
    </div>
  )
}

function AskClaim(props: Parameters<typeof AskClaimLine>[0]) {
  return (
    <div className="border-s-2 border-line ps-3">
      <AskClaimLine {...props} />
    </div>
  )
}
