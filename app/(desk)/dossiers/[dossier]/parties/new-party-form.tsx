'use client'

import { usePathname, useRouter } from 'next/navigation'
import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
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
  const router = useRouter()
  return (
    <ActionForm
      done="Party added."
      action={addParty}
      onDone={({ partyId }) => router.push(`${path}/${partyId}`)}
      label="New party"
      className="grid gap-4"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <PartyFields camps={camps} />
      <p>
        <SubmitButton busy="Adding…">Add the party</SubmitButton>
      </p>
    </ActionForm>
  )
}
