'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { ReplacesField } from './replaces-field'
import { RestsOn, type AnswerChoice } from './rests-on'
import { writeFindingAction } from './actions'

interface Props {
  dossierId: string
  question: { id: string; text: string }
  standing: Words | null
  answers: readonly AnswerChoice[]
}

interface Words {
  id: string
  printLine: string
  mustStandWith: string
  doNotPrint: string
  reason: string
  dissent: string | null
  claims: readonly { id: string }[]
}

/** Writes what may be printed, or writes it anew from what stands: there is no other way to change or re-affirm it. */
export function WriteFinding({ dossierId, question, standing, answers }: Props) {
  return (
    <Dialog
      trigger={standing ? 'Write it anew' : 'Write a finding'}
      look={standing ? 'plain' : 'main'}
      title="What may be printed"
      wide
    >
      <ActionForm
        keepAs={`finding:${question.id}`}
        done="Finding saved. Somebody else has to confirm it."
        label="Write a finding"
        action={writeFindingAction}
        conflict={conflict}
        className="grid gap-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="questionId" value={question.id} />
        <ReplacesField standingId={standing?.id ?? null} />
        <p dir="auto" className="font-serif text-md">
          {question.text}
        </p>
        {standing && <p className="text-soft">The finding that stands is superseded at once and stays readable.</p>}
        <Field name="printLine" label="The line that may be printed" required>
          <TextArea rows={2} defaultValue={standing?.printLine} />
        </Field>
        <Field name="mustStandWith" label="What must stand with it" hint="Attribution and caveat." required>
          <TextArea rows={2} defaultValue={standing?.mustStandWith} />
        </Field>
        <Field name="doNotPrint" label="What must not be printed" optional>
          <TextArea rows={2} defaultValue={standing?.doNotPrint} />
        </Field>
        <Field name="reason" label="Why" required>
          <TextArea rows={2} defaultValue={standing?.reason} />
        </Field>
        <Field name="dissent" label="Dissent" hint="Who sees it otherwise, and why. It is kept and shown." optional>
          <TextArea rows={2} defaultValue={standing?.dissent ?? ''} />
        </Field>
        <RestsOn answers={answers} chosen={standing?.claims.map(({ id }) => id) ?? []} />
        <p className="text-soft">Nothing is cleared to print until another editor or lead confirms it.</p>
        <p>
          <SubmitButton>Write it</SubmitButton>
        </p>
      </ActionForm>
    </Dialog>
  )
}

function conflict(current: unknown) {
  const { printLine, byName } = current as { printLine?: string; byName?: string }
  return (
    <ConflictNote
      now={[
        { label: 'Finding', value: printLine ?? 'none' },
        { label: 'By', value: byName ?? 'nobody' },
      ]}
    />
  )
}
