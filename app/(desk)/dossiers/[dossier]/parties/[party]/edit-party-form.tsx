'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { joinLine, lineText } from '@/lib/domain/lines/line'
import type { PartyState } from '@/lib/domain/parties/party'
import type { PartyView } from '@/lib/services/parties/show-party'
import { partyKindWords } from '@/lib/domain/vocabulary-words'
import { partyWords } from '@/lib/words/parties/party'
import { say } from '@/lib/words/say'
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
      done={partyWords.partySaved}
      action={saveParty}
      label={say(partyWords.editParty, { party: party.name })}
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
        <SubmitButton>{partyWords.saveTheParty}</SubmitButton>
      </p>
    </ActionForm>
  )
}

function inWords(state: PartyState, { camps, parties }: Choices) {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? partyWords.aParty
  const spells = state.memberOf.map(({ partyId, fromDate, toDate }) => {
    return lineText(
      joinLine(
        [
          nameOf(partyId),
          fromDate && say(partyWords.fromDate, { fromDate }),
          toDate && say(partyWords.untilDate, { toDate }),
        ],
        ' ',
      ),
    )
  })
  return [
    { label: partyWords.name, value: state.name },
    { label: partyWords.whatItIs, value: partyKindWords[state.kind] },
    { label: partyWords.camp, value: camps.find(({ id }) => id === state.campId)?.name ?? 'none' },
    { label: partyWords.otherNames, value: state.aliases.join('\n') || 'none' },
    { label: partyWords.note, value: state.note ?? 'none' },
    { label: partyWords.memberOf, value: spells.join('\n') || 'none' },
    { label: partyWords.drawsOn, value: state.drawsOn.map(nameOf).join('\n') || 'none' },
  ]
}
