'use client'

import { useState } from 'react'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { optionsOf } from '@/app/_ui/options-of'
import { partyKindWords } from '@/lib/domain/vocabulary-words'
import { partiesWords } from '@/lib/words/parties/parties'
import { NearParties } from './near-parties'

interface Party {
  name: string
  kind: string
  campId: string | null
  aliases: readonly string[]
  note: string | null
}

/** What is known of a party by itself: the fields that adding and changing one share. */
export function PartyFields(props: {
  camps: readonly { id: string; name: string }[]
  party?: Party
  /** The dossier to which a new party is added: names near its own are shown. */
  newIn?: string
}) {
  const { camps, party, newIn } = props
  const [name, setName] = useState(party?.name ?? '')
  return (
    <>
      <Field name="name" label={partiesWords.name} required>
        <TextInput defaultValue={party?.name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
      </Field>
      {newIn && <NearParties dossierId={newIn} name={name} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="kind" label={partiesWords.whatItIs} required hint={partiesWords.organisationsOutletsAgencies}>
          <Select options={optionsOf(partyKindWords)} defaultValue={party?.kind ?? 'organisation'} />
        </Field>
        <Field name="campId" label={partiesWords.camp} optional hint={partiesWords.aPrivatePersonNeedsNone}>
          <Select
            empty={partiesWords.none}
            options={camps.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={party?.campId ?? ''}
          />
        </Field>
      </div>
      <Field name="aliases" label={partiesWords.otherNames} optional hint={partiesWords.oneALineAsSources}>
        <TextArea rows={2} defaultValue={party?.aliases.join('\n')} />
      </Field>
      <Field name="note" label={partiesWords.whatTheDeskShouldKnow} optional>
        <TextArea rows={2} defaultValue={party?.note ?? ''} />
      </Field>
    </>
  )
}
