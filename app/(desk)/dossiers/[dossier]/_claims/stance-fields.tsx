'use client'

import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { optionsOf } from '@/app/_ui/options-of'
import { stanceWords } from '@/lib/domain/vocabulary-words'
import { shownWords } from '@/lib/words/claims/shown'

interface Props {
  positions: readonly { id: string; text: string }[]
  answer?: { stance: string; positionId: string | null } | null
}

/** What a claim does to a question, and to which of its positions; nothing is chosen before. */
export function StanceFields({ positions, answer }: Props) {
  return (
    <>
      <Field name="answer.stance" label={shownWords.whatTheClaimDoes} required>
        <Select empty={shownWords.choose} options={optionsOf(stanceWords)} defaultValue={answer?.stance ?? ''} />
      </Field>
      {positions.length > 0 && (
        <Field name="answer.positionId" label={shownWords.position} hint={shownWords.noneWhereItIsNot}>
          <Select
            empty={shownWords.none}
            options={positions.map(({ id, text }) => ({ value: id, label: text }))}
            defaultValue={answer?.positionId ?? ''}
          />
        </Field>
      )}
    </>
  )
}
