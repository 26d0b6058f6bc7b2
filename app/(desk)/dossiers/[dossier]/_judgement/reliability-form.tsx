'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { reliabilityWords } from '@/lib/domain/scales'
import { rateReliabilityAction } from './actions'
import { ScaleChoice } from './scale-choice'

const options = Object.entries(reliabilityWords).map(([letter, words]) => ({ value: letter, sign: letter, words }))

/** One's own grade of a party (an organisation, outlet, agency or public role) or a source on one topic, A to F. */
export function ReliabilityForm(props: {
  dossierId: string
  subject: { partyId: string } | { sourceId: string }
  /** Topics in use already, offered while typing. */
  topics?: readonly string[]
}) {
  const { dossierId, subject, topics = [] } = props
  const [[name, id] = ['', '']] = Object.entries(subject)
  return (
    <ActionForm label="Reliability" action={rateReliabilityAction} done="Graded." clearWhenDone className="space-y-3">
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name={name} value={id} />
      <Field
        name="topic"
        label="On what topic"
        hint="Nobody is reliable on everything: tolls, places, its own losses."
        required
      >
        <TextInput list={`topics-${id}`} maxLength={200} />
      </Field>
      <datalist id={`topics-${id}`}>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {topic}
          </option>
        ))}
      </datalist>
      <ScaleChoice name="grade" legend="How reliable is it there?" options={options} />
      <Field name="reason" label="Why" required>
        <TextArea rows={3} />
      </Field>
      <SubmitButton>Grade</SubmitButton>
    </ActionForm>
  )
}
