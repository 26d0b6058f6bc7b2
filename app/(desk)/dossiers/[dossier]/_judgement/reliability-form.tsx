'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { reliabilityWords } from '@/lib/domain/scales'
import { judgementWords } from '@/lib/words/review/judgement'
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
    <ActionForm
      label={judgementWords.reliability}
      action={rateReliabilityAction}
      done={judgementWords.graded}
      clearWhenDone
      className="space-y-3"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name={name} value={id} />
      <Field name="topic" label={judgementWords.onWhatTopic} hint={judgementWords.nobodyIsReliable} required>
        <TextInput list={`topics-${id}`} maxLength={200} />
      </Field>
      <datalist id={`topics-${id}`}>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {topic}
          </option>
        ))}
      </datalist>
      <ScaleChoice name="grade" legend={judgementWords.howReliableIsItThere} options={options} />
      <Field name="reason" label={judgementWords.why} required>
        <TextArea rows={3} />
      </Field>
      <SubmitButton>{judgementWords.grade}</SubmitButton>
    </ActionForm>
  )
}
