'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import type { ProposedLine } from '@/lib/domain/print-lines/propose-line'
import { findingWords } from '@/lib/words/questions/finding'
import { ProposedNow, ProposedNote } from './proposed-line'
import { ReplacesField } from './replaces-field'
import { RestsOn, type AnswerChoice } from './rests-on'
import { writeFindingAction } from './actions'

interface Props {
  dossierId: string
  question: { id: string; text: string }
  current: Words | null
  answers: readonly AnswerChoice[]
  /** What the rules propose; the form begins with it where no finding stands. */
  proposed: ProposedLine | null
  /** What it is written from, shown beside the form. */
  ground: ReactNode
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
export function WriteFinding({ dossierId, question, current, answers, proposed, ground }: Props) {
  const begin = current ?? proposed
  const chosen = current?.claims.map(({ id }) => id) ?? proposed?.claimIds ?? []
  return (
    <Dialog
      trigger={current ? findingWords.writeANewFinding : findingWords.writeAFinding}
      look={current ? 'plain' : 'main'}
      title={findingWords.whatMayBePrinted}
      beside={ground}
    >
      <ActionForm
        keepAs={`finding:${question.id}`}
        done={findingWords.findingSavedSomebodyElse}
        label={findingWords.writeAFinding}
        action={writeFindingAction}
        conflict={conflict}
        className="grid gap-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="questionId" value={question.id} />
        <ReplacesField currentId={current?.id ?? null} />
        <p dir="auto" className="font-serif text-md">
          {question.text}
        </p>
        {current && <p className="text-soft">{findingWords.theFindingThatStands}</p>}
        {proposed && (current ? <ProposedNow proposed={proposed} /> : <ProposedNote proposed={proposed} />)}
        <Field name="printLine" label={findingWords.theLineThatMay} required>
          <TextArea rows={3} defaultValue={begin?.printLine} />
        </Field>
        <Field
          name="mustStandWith"
          label={findingWords.whatMustStandWithIt}
          hint={findingWords.attributionAndCaveat}
          required
        >
          <TextArea rows={4} defaultValue={begin?.mustStandWith} />
        </Field>
        <Field name="doNotPrint" label={findingWords.whatMustNotBePrinted} optional>
          <TextArea rows={3} defaultValue={begin?.doNotPrint} />
        </Field>
        <Field name="reason" label={findingWords.why} required>
          <TextArea rows={2} defaultValue={current?.reason} />
        </Field>
        <Field name="dissent" label={findingWords.dissent} hint={findingWords.whoSeesItOtherwise} optional>
          <TextArea rows={2} defaultValue={current?.dissent ?? ''} />
        </Field>
        <RestsOn answers={answers} chosen={chosen} />
        <p className="text-soft">{findingWords.nothingIsCleared}</p>
        <p>
          <SubmitButton>{findingWords.writeIt}</SubmitButton>
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
        { label: findingWords.finding, value: printLine ?? 'none' },
        { label: findingWords.by, value: byName ?? 'nobody' },
      ]}
    />
  )
}
