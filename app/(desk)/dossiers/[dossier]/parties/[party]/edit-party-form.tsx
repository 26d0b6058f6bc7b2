'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { joinLine, lineText } from '@/lib/domain/lines/line'
import type { PartyState } from '@/lib/domain/parties/party'
import type { PartyView } from '@/lib/services/parties/show-party'
import { partyKindWords } from '@/lib/domain/vocabulary-words'
import { PartyFields } from '../party-fields'
import { saveParty } from './actions'
import { DrawsOnRows } from './draws-on-rows'
import { MembershipRows } from './membership-rows'

type Choices = NonNullable<PartyView['edit']>

/** Changes a party, whole. What somebody else saved meanwhile stands beside what was typed. */
export function EditPartyForm({
  dossierId,
  party,
  choices,
}: {
  dossierId: string
  party: PartyView['party']
  choices: Choices
}) {
  const drawConflict = (current: unknown) => <ConflictNote now={inWords(current as PartyState, choices)} />
  const others = choices.parties.filter(({ id }) => id !== party.id)
  return (
    <ActionForm
      done="Party saved."
      action={saveParty}
      label={`Edit ${party.name}`}
      conflict={drawConflict}
      className="grid gap-4"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="partyId" value={party.id} />
      <VersionField version={party.version} />
      <PartyFields camps={choices.camps} party={{ ...party, campId: party.camp?.id ?? null }} />
      <MembershipRows parties={others} spells={party.memberOf} />
      <DrawsOnRows parties={others} drawsOn={party.drawsOn} />
      <p>
        <SubmitButton>Save the party</SubmitButton>
      </p>
    </ActionForm>
  )
}

function inWords(state: PartyState, { camps, parties }: Choices) {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? 'a party'
  const spells = state.memberOf.map(({ partyId, fromDate, toDate }) => {
    return lineText(joinLine([nameOf(partyId), fromDate && `from ${fromDate}`, toDate && `until ${toDate}`], ' '))
  })
  return [
    { label: 'Name', value: state.name },
    { label: 'What it is', value: partyKindWords[state.kind] },
    { label: 'Camp', value: camps.find(({ id }) => id === state.campId)?.name ?? 'none' },
    { label: 'Other names', value: state.aliases.join('\n') || 'none' },
    { label: 'Note', value: state.note ?? 'none' },
    { label: 'Member of', value: spells.join('\n') || 'none' },
    { label: 'Draws on', value: state.drawsOn.map(nameOf).join('\n') || 'none' },
  ]
}
