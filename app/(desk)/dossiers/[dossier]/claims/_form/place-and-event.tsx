'use client'

import { useState, useTransition } from 'react'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { onEnter } from '@/app/_ui/on-enter'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import type { ActionResult } from '@/lib/web/run-action'
import { draftEventAction, draftPlaceAction } from './actions'
import { useFirstFocus } from './use-first-focus'

interface Choice {
  value: string
  label: string
}

/** Where it was and what it is about, each from a list that can be added to here. */
export function PlaceAndEvent(props: {
  draft: ClaimDraft
  vocabulary: ClaimVocabulary
  onChange: (more: Partial<ClaimDraft>) => void
}) {
  const { draft, vocabulary, onChange } = props
  const { dossierId, places, events } = vocabulary
  const addPlace = async (name: string) =>
    choiceOf(await draftPlaceAction({ dossierId, name }), (v) => ({ value: v.placeId, label: v.name }))
  const addEvent = async (title: string) =>
    choiceOf(await draftEventAction({ dossierId, title, placeId: draft.placeId || null }), (v) => ({
      value: v.eventId,
      label: v.title,
    }))
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <GrowingSelect
        name="placeId"
        label="Place"
        noun="place"
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.placeId}
        onChange={(placeId) => onChange({ placeId })}
        add={addPlace}
      />
      <GrowingSelect
        name="eventId"
        label="Event"
        noun="event"
        options={events.map(({ id, title }) => ({ value: id, label: title }))}
        value={draft.eventId}
        onChange={(eventId) => onChange({ eventId })}
        add={addEvent}
      />
    </div>
  )
}

function choiceOf<T>(answer: ActionResult<T>, pick: (value: T) => Choice): Choice | string {
  return answer.ok ? pick(answer.value) : (Object.values(answer.fields)[0] ?? answer.message)
}

/** A list to choose from, and a new one by its name; `add` gives the new choice, or a sentence why not. */
function GrowingSelect(props: {
  name: string
  label: string
  noun: string
  options: readonly Choice[]
  value: string
  onChange: (value: string) => void
  add: (name: string) => Promise<Choice | string>
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
          empty="not stated"
          options={[...options, ...added]}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      {isAdding ? (
        <NewByName name={`${name}.new`} noun={noun} add={add} onAdded={choose} onCancel={() => setIsAdding(false)} />
      ) : (
        <Button look="quiet" className="mt-1" onClick={() => setIsAdding(true)}>
          + New {noun}
        </Button>
      )}
    </div>
  )
}

function NewByName(props: {
  name: string
  noun: string
  add: (name: string) => Promise<Choice | string>
  onAdded: (choice: Choice) => void
  onCancel: () => void
}) {
  const { name, noun, add, onAdded, onCancel } = props
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()
  const box = useFirstFocus<HTMLDivElement>()
  const save = () =>
    startTransition(async () => {
      const answer = await add(typed)
      if (typeof answer === 'string') setProblem(answer)
      else onAdded(answer)
    })
  return (
    <div ref={box} className="mt-2 space-y-2">
      <Field name={name} label={`New ${noun}`}>
        <TextInput value={typed} onChange={(event) => setTyped(event.target.value)} onKeyDown={onEnter(save)} />
      </Field>
      {problem && (
        <p role="alert" className="text-xs font-medium text-conflict">
          {problem}
        </p>
      )}
      <div className="flex gap-2">
        <Button onClick={save} aria-disabled={pending || undefined}>
          Add
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
