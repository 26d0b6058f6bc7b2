'use client'

import { useState } from 'react'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { countWords, questionKindWords } from '@/lib/domain/vocabulary-words'
import type { CountKind, QuestionKind } from '@/lib/domain/vocabulary'
import type { QuestionChoices } from '@/lib/services/questions/list-questions'
import { optionsOf } from '@/app/_ui/options-of'
import { questionsWords } from '@/lib/words/questions/questions'
import { PositionRows } from './position-rows'

/** A question as its form begins. */
export interface EditedQuestion {
  text: string
  kind: QuestionKind
  measure: string | null
  who: string | null
  byWhomId: string | null
  scope: string | null
  countKind: CountKind | null
  eventId: string | null
  positions: readonly { id: string; text: string }[]
}

/** What a question asks: what it counts or offers follows from its kind. */
export function QuestionFields({ choices, question }: { choices: QuestionChoices; question?: EditedQuestion }) {
  const [kind, setKind] = useState<QuestionKind>(question?.kind ?? 'yes-no')
  return (
    <>
      <Field name="text" label={questionsWords.question} required>
        <TextArea rows={2} defaultValue={question?.text} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="kind" label={questionsWords.whatItAsksFor} required>
          <Select
            options={optionsOf(questionKindWords)}
            value={kind}
            onChange={(event) => setKind(event.target.value as QuestionKind)}
          />
        </Field>
        <Field name="eventId" label={questionsWords.aboutWhichEvent} optional>
          <Select
            empty={questionsWords.none}
            options={choices.events.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValue={question?.eventId ?? ''}
          />
        </Field>
      </div>
      {/* Disabled fields are not sent, and what was typed is still there when the kind comes back. */}
      <fieldset disabled={kind !== 'choice'} className={kind === 'choice' ? '' : 'hidden'}>
        <PositionRows positions={question?.positions ?? []} />
      </fieldset>
      <fieldset disabled={kind !== 'figure'} className={kind === 'figure' ? '' : 'hidden'}>
        <CountFields choices={choices} question={question} />
      </fieldset>
    </>
  )
}

function CountFields({ choices, question }: { choices: QuestionChoices; question?: EditedQuestion }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <h3 className="font-medium sm:col-span-2">{questionsWords.whatIsCounted}</h3>
      <Field
        name="measure"
        label={questionsWords.measure}
        required
        hint={questionsWords.killedWoundedBodiesPeopleRemaining}
      >
        <TextInput defaultValue={question?.measure ?? ''} />
      </Field>
      <Field name="countKind" label={questionsWords.countedAs} optional>
        <Select
          empty={questionsWords.notSaid}
          options={optionsOf(countWords)}
          defaultValue={question?.countKind ?? ''}
        />
      </Field>
      <Field name="who" label={questionsWords.ofWhom} optional hint={questionsWords.allCiviliansFighters}>
        <TextInput defaultValue={question?.who ?? ''} />
      </Field>
      <Field name="scope" label={questionsWords.whereAndSinceWhen} optional hint={questionsWords.syriaSince201103}>
        <TextInput defaultValue={question?.scope ?? ''} />
      </Field>
      <Field name="byWhomId" label={questionsWords.byWhom} optional>
        <Select
          empty={questionsWords.notStated}
          options={choices.parties.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={question?.byWhomId ?? ''}
        />
      </Field>
    </div>
  )
}
