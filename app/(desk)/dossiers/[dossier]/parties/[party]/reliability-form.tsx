'use client'

import { useId } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { describeReliability } from '@/lib/domain/scales'
import { reliabilityGrades } from '@/lib/domain/vocabulary'
import { gradeParty } from './actions'

const grades = reliabilityGrades.map((grade) => ({ value: grade, label: describeReliability(grade) }))

/** Grades a party on one topic. One's own grade on the same topic is replaced by it and stays readable. */
export function ReliabilityForm({ dossierId, partyId, topics }: { dossierId: string; partyId: string; topics: readonly string[] }) {
  const listId = useId()
  return (
    <ActionForm action={gradeParty} label="Reliability" className="grid gap-4">
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="partyId" value={partyId} />
      <Field name="topic" label="On what" required hint="The same words for the same thing, so that grades can be compared.">
        <TextInput list={listId} autoComplete="off" />
      </Field>
      <datalist id={listId}>
        {topics.map((topic) => (
          <option key={topic} value={topic} />
        ))}
      </datalist>
      <Field name="grade" label="Grade" required hint="F is no judgement: it counts as missing.">
        <Select options={grades} empty="Choose" />
      </Field>
      <Field name="reason" label="Why" required>
        <TextArea />
      </Field>
      <p>
        <SubmitButton>Save the grade</SubmitButton>
      </p>
    </ActionForm>
  )
}
