'use client'

import { useState } from 'react'
import { Field } from '@/app/_ui/field'
import { onEnter } from '@/app/_ui/on-enter'
import { Select } from '@/app/_ui/select'
import { SmallFormEnd } from '@/app/_ui/small-form-end'
import { TextInput } from '@/app/_ui/text-input'
import { useSubmission } from '@/app/_ui/use-submission'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import { questionOfClaim } from '@/lib/domain/drafting/question-of-claim'
import { questionKindWords } from '@/lib/domain/vocabulary-words'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { formWords } from '@/lib/words/claims/form'
import { askQuestionAction } from './actions'
import { useFirstFocus } from './use-first-focus'

type Question = ClaimVocabulary['questions'][number]

/** Positions are chosen on the question's own page. */
const kinds = (['figure', 'yes-no', 'when', 'open'] as const).map((value) => ({
  value,
  label: questionKindWords[value],
}))

/** Asks a question without leaving the claim: its text, and what it asks for; the figure of the claim gives the rest. */
export function NewQuestion(props: {
  dossierId: string
  draft: ClaimDraft
  onAsked: (question: Question) => void
  onCancel: () => void
}) {
  const { dossierId, draft, onAsked, onCancel } = props
  const [text, setText] = useState('')
  const [kind, setKind] = useState(() => questionOfClaim(draft).kind)
  const asked = { ...questionOfClaim(draft, kind), text: text.trim() }
  const submission = useSubmission(askQuestionAction, ({ questionId }) =>
    onAsked({ ...asked, id: questionId, positions: [] }),
  )
  const box = useFirstFocus<HTMLDivElement>()
  const ask = () => submission.send({ ...asked, dossierId })
  return (
    <div ref={box} className="mt-2 space-y-2 rounded-md border border-line bg-head p-3">
      <Field name="question.new.text" label={formWords.newQuestion}>
        <TextInput value={text} onChange={(event) => setText(event.target.value)} onKeyDown={onEnter(ask)} />
      </Field>
      <Field name="question.new.kind" label={formWords.whatItAsksFor}>
        <Select
          options={kinds}
          value={kind}
          onChange={({ target }) => setKind(kinds.find(({ value }) => value === target.value)?.value ?? 'open')}
        />
      </Field>
      <SmallFormEnd submission={submission} onSend={ask} onCancel={onCancel}>
        {formWords.ask}
      </SmallFormEnd>
    </div>
  )
}
