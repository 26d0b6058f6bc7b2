'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { onEnter } from '@/app/_ui/on-enter'
import { Select } from '@/app/_ui/select'
import { SmallFormEnd } from '@/app/_ui/small-form-end'
import { TextInput } from '@/app/_ui/text-input'
import { useSubmission, type FormAction } from '@/app/_ui/use-submission'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'
import { draftEventAction, draftPlaceAction } from './actions'
import { useFirstFocus } from './use-first-focus'

interface Choice {
  value: string
  label: string
}

/** Adds a choice by the name typed for it. */
type Add = FormAction<Choice, { typed: string }>

/** Where it was and what it is about, each from a list that can be added to here. */
export function PlaceAndEvent(props: {
  draft: ClaimDraft
  vocabulary: ClaimVocabulary
  onChange: (more: Partial<ClaimDraft>) => void
}) {
  const { draft, vocabulary, onChange } = props
  const { dossierId, places, events } = vocabulary
  const addPlace: Add = async ({ typed, ...rest }) => {
    const result = await draftPlaceAction({ ...rest, dossierId, name: typed })
    return result.ok ? { ok: true, value: { value: result.value.placeId, label: result.value.name } } : result
  }
  const addEvent: Add = async ({ typed, ...rest }) => {
    const result = await draftEventAction({ ...rest, dossierId, title: typed, placeId: draft.placeId || null })
    return result.ok ? { ok: true, value: { value: result.value.eventId, label: result.value.title } } : result
  }
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <GrowingSelect
        name="placeId"
        label={formWords.place}
        noun="place"
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.placeId}
        onChange={(placeId) => onChange({ placeId })}
        add={addPlace}
      />
      <GrowingSelect
        name="eventId"
        label={formWords.event}
        noun="event"
        options={events.map(({ id, title }) => ({ value: id, label: title }))}
        value={draft.eventId}
        onChange={(eventId) => onChange({ eventId })}
        add={addEvent}
      />
    </div>
  )
}

/** A list to choose from, and a new one by its name. */
function GrowingSelect(props: {
  name: string
  label: string
  noun: string
  options: readonly Choice[]
  value: string
  onChange: (value: string) => void
  add: Add
}) {
  const { name, label, noun, options, value, onChange, add } = props
  const [added, setAdded] = useState<Choice[]>([])
  const [isAdding, setIsAdding] = useState(false)
  const choose = (choice: Choice) => {
    setAdded((before) => [...before, choice])
    setIsAdding(false)
    onChange(choice.value)
  }
  return (
    <div>
      <Field name={name} label={label} optional>
        <Select
          empty={formWords.notStated}
          options={[...options, ...added]}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      {isAdding ? (
        <NewByName name={`${name}.new`} noun={noun} add={add} onAdded={choose} onCancel={() => setIsAdding(false)} />
      ) : (
        <Button look="quiet" className="mt-1" onClick={() => setIsAdding(true)}>
          {say(formWords.newNoun, { noun })}
        </Button>
      )}
    </div>
  )
}

function NewByName(props: {
  name: string
  noun: string
  add: Add
  onAdded: (choice: Choice) => void
  onCancel: () => void
}) {
  const { name, noun, add, onAdded, onCancel } = props
  const [typed, setTyped] = useState('')
  const submission = useSubmission(add, onAdded)
  const box = useFirstFocus<HTMLDivElement>()
  const save = () => submission.send({ typed })
  return (
    <div ref={box} className="mt-2 space-y-2">
      <Field name={name} label={say(formWords.newNounTitle, { noun })}>
        <TextInput value={typed} onChange={(event) => setTyped(event.target.value)} onKeyDown={onEnter(save)} />
      </Field>
      <SmallFormEnd submission={submission} onSend={save} onCancel={onCancel}>
        {formWords.add}
      </SmallFormEnd>
    </div>
  )
}
