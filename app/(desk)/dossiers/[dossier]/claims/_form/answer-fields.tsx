import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import type { Stance } from '@/lib/domain/vocabulary'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { optionsOf } from '@/app/_ui/options-of'
import { stanceWords } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'

/** Which question the claim answers, and how. */
export function AnswerFields(props: {
  draft: ClaimDraft
  vocabulary: ClaimVocabulary
  onChange: (more: Partial<ClaimDraft>) => void
}) {
  const { draft, vocabulary, onChange } = props
  const question = vocabulary.questions.find((each) => each.id === draft.questionId)
  const choose = (questionId: string) => {
    const chosen = vocabulary.questions.find((each) => each.id === questionId)
    onChange({ questionId, positionId: '', figure: asked(draft, chosen) })
  }
  return (
    <>
      <Field name="answer.questionId" label={formWords.answersTheQuestion} optional>
        <Select
          empty={formWords.none}
          options={vocabulary.questions.map(({ id, text }) => ({ value: id, label: text }))}
          value={draft.questionId}
          onChange={(event) => choose(event.target.value)}
        />
      </Field>
      {question && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Field name="answer.stance" label={formWords.stance}>
            <Select
              options={optionsOf(stanceWords)}
              value={draft.stance}
              onChange={(event) => onChange({ stance: event.target.value as Stance })}
            />
          </Field>
          {question.positions.length > 0 && (
            <Field name="answer.positionId" label={formWords.position}>
              <Select
                empty={formWords.none}
                options={question.positions.map(({ id, text }) => ({ value: id, label: text }))}
                value={draft.positionId}
                onChange={(event) => onChange({ positionId: event.target.value })}
              />
            </Field>
          )}
        </div>
      )}
    </>
  )
}

/** What a figure question asks for fills the figure's empty fields. */
function asked(
  { figure, kind }: ClaimDraft,
  question: ClaimVocabulary['questions'][number] | undefined,
): ClaimDraft['figure'] {
  if (kind !== 'figure' || question?.kind !== 'figure') return figure
  const { measure, who, scope, countKind } = question
  return {
    ...figure,
    measure: figure.measure || measure || '',
    who: figure.measure ? figure.who : who || figure.who,
    scope: figure.scope || scope || '',
    count: figure.measure ? figure.count : (countKind ?? figure.count),
  }
}
