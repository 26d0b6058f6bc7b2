'use client'

import { useState } from 'react'
import { Field } from '@/app/_ui/field'
import { onEnter } from '@/app/_ui/on-enter'
import { Select } from '@/app/_ui/select'
import { SmallFormEnd } from '@/app/_ui/small-form-end'
import { TextInput } from '@/app/_ui/text-input'
import { useSubmission } from '@/app/_ui/use-submission'
import type { NamedId } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { draftPartyAction } from './actions'
import { optionsOf } from '@/app/_ui/options-of'
import { kindOfTitle } from '@/lib/domain/parties/kind-of-title'
import { partyKindWords } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'
import { useFirstFocus } from './use-first-focus'

interface PartyFields {
  name: string
  kind: string
  campId: string
}

/** Adds a party without leaving the claim: its name, what it is (as its title says, where it says it plainly), its camp. */
export function NewParty(props: {
  path: string
  name: string
  vocabulary: Pick<ClaimVocabulary, 'dossierId' | 'camps'>
  onAdded: (party: NamedId) => void
  onCancel: () => void
}) {
  const { path, vocabulary, onAdded, onCancel } = props
  const [fields, setFields] = useState<PartyFields>({
    name: props.name,
    kind: kindOfTitle(props.name) ?? '',
    campId: '',
  })
  const submission = useSubmission(draftPartyAction, ({ partyId, name }) => onAdded({ id: partyId, name }))
  const box = useFirstFocus<HTMLFieldSetElement>()
  const add = () => submission.send({ ...fields, dossierId: vocabulary.dossierId, campId: fields.campId || null })
  return (
    <fieldset ref={box} className="space-y-2 rounded-md border border-line bg-head p-3">
      <legend className="px-1 font-medium">{formWords.newParty}</legend>
      <NewPartyFields
        path={path}
        camps={vocabulary.camps}
        fields={fields}
        change={(more) => setFields({ ...fields, ...more })}
        onEnter={add}
      />
      <SmallFormEnd submission={submission} onSend={add} onCancel={onCancel}>
        {submission.pending ? formWords.adding : formWords.addTheParty}
      </SmallFormEnd>
    </fieldset>
  )
}

function NewPartyFields(props: {
  path: string
  camps: ClaimVocabulary['camps']
  fields: PartyFields
  change: (more: Partial<PartyFields>) => void
  onEnter: () => void
}) {
  const { path, camps, fields, change } = props
  return (
    <>
      <Field name={`${path}.new.name`} label={formWords.name}>
        <TextInput
          value={fields.name}
          onChange={(event) => change({ name: event.target.value })}
          onKeyDown={onEnter(props.onEnter)}
        />
      </Field>
      <div className="grid gap-2 sm:grid-cols-2">
        <Field name={`${path}.new.kind`} label={formWords.whatItIs}>
          <Select
            options={optionsOf(partyKindWords)}
            empty={formWords.choose}
            value={fields.kind}
            onChange={(event) => change({ kind: event.target.value })}
          />
        </Field>
        <Field name={`${path}.new.campId`} label={formWords.camp} optional>
          <Select
            empty={formWords.none}
            options={camps.map((camp) => ({ value: camp.id, label: camp.name }))}
            value={fields.campId}
            onChange={(event) => change({ campId: event.target.value })}
          />
        </Field>
      </div>
    </>
  )
}
