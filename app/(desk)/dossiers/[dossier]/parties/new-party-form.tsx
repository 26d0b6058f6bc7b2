'use client'

import { usePathname } from 'next/navigation'
import { useGo } from '@/app/_ui/use-go'
import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { partiesWords } from '@/lib/words/parties/parties'
import { addParty } from './actions'
import { PartyFields } from './party-fields'

/** Adds a party to the dossier and goes to its page; ties to others are a lead's to set there. */
export function NewPartyForm({
  dossierId,
  camps,
}: {
  dossierId: string
  camps: readonly { id: string; name: string }[]
}) {
  const path = usePathname()
  const go = useGo()
  return (
    <ActionForm
      done={partiesWords.partyAdded}
      action={addParty}
      onDone={({ key }) => go(`${path}/${key}`)}
      label={partiesWords.newParty}
      className="grid gap-4"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <PartyFields camps={camps} newIn={dossierId} />
      <p>
        <SubmitButton busy={partiesWords.adding}>{partiesWords.addTheParty}</SubmitButton>
      </p>
    </ActionForm>
  )
}
