'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { useForm } from '@/app/_ui/form-context'
import { optionsOf } from '@/app/_ui/options-of'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { figureRole, type ClaimDraft } from '@/lib/domain/claims/draft'
import { answering, takesFigure, withFigureWords } from '@/lib/domain/drafting/answering'
import { stillCarried } from '@/lib/domain/drafting/carry-over'
import type { Stance } from '@/lib/domain/vocabulary'
import { stanceWords } from '@/lib/domain/vocabulary-words'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'
import { FigureReading } from './figure-reading'
import { NewQuestion } from './new-question'
import { PartyPicker } from './party-picker'
import { WordsFields, type FormCapture } from './words-fields'

/** What the fields of a claim get: the draft, how to change it, and what the dossier offers. */
export interface FieldsProps {
  draft: ClaimDraft
  change: (more: Partial<ClaimDraft>) => void
  vocabulary: ClaimVocabulary
}

interface AskingProps {
  /** Takes a question in that was asked here. */
  onAsked: (question: ClaimVocabulary['questions'][number]) => void
}

/** The four fields that nearly every claim needs, below the words of the text: question, speaker, figure or stance, statement. */
export function MainFields(
  props: FieldsProps &
    AskingProps & {
      captures: readonly FormCapture[]
      /** Whether the text stands beside the form, so that more words can be selected in it. */
      canPick: boolean
    },
) {
  const { draft, change, captures, canPick } = props
  const { fields } = useForm()
  return (
    <div className="space-y-3">
      <WordsFields
        anchors={draft.anchors}
        captures={captures}
        error={fields.anchors}
        hint={canPick ? formWords.selectMoreWords : formWords.wordsAreAdded}
        onChange={(anchors) => change({ anchors })}
      />
      <QuestionField {...props} />
      <SpeakerField {...props} />
      <FigureOrStance {...props} />
      <Field name="statement" label={formWords.statement} hint={formWords.oneAssertionInOur} required>
        <TextArea
          className="min-h-16 font-serif text-md"
          value={draft.statement}
          onChange={(event) => change({ statement: event.target.value })}
        />
      </Field>
    </div>
  )
}

const questionOf = ({ draft, vocabulary }: FieldsProps) =>
  vocabulary.questions.find(({ id }) => id === draft.questionId)

function QuestionField({ draft, change, vocabulary, onAsked }: FieldsProps & Pick<AskingProps, 'onAsked'>) {
  const { questions, dossierId } = vocabulary
  const [isAsking, setIsAsking] = useState(false)
  return (
    <div>
      <Field
        name="answer.questionId"
        label={formWords.answersTheQuestion}
        hint={stillCarried(draft).includes('question') ? formWords.fromTheLastClaim : undefined}
        optional
      >
        <Select
          empty={formWords.none}
          options={questions.map(({ id, text }) => ({ value: id, label: text }))}
          value={draft.questionId}
          onChange={({ target }) =>
            change(
              answering(
                draft,
                questions.find(({ id }) => id === target.value),
              ),
            )
          }
        />
      </Field>
      {isAsking ? (
        <NewQuestion
          dossierId={dossierId}
          draft={draft}
          onCancel={() => setIsAsking(false)}
          onAsked={(question) => {
            setIsAsking(false)
            onAsked(question)
            change(answering(draft, question))
          }}
        />
      ) : (
        <Button look="quiet" className="mt-1" onClick={() => setIsAsking(true)}>
          {say(formWords.newNoun, { noun: 'question' })}
        </Button>
      )}
    </div>
  )
}

function SpeakerField({ draft, change, vocabulary }: FieldsProps) {
  const [speaker, ...others] = draft.chain
  if (!speaker) return null
  const set = (step: typeof speaker) => change({ chain: [step, ...others] })
  const isCarried = stillCarried(draft).includes('speaker')
  const hint = speaker.party || speaker.label === '' ? undefined : formWords.notAParty
  return (
    <PartyPicker
      path="chain.0.label"
      also={['chain.0.partyId']}
      label={formWords.speaker}
      hint={isCarried ? [formWords.fromTheLastClaim, hint].filter(Boolean).join(' ') : hint}
      vocabulary={vocabulary}
      party={speaker.party}
      text={speaker.label}
      onPick={(party) => set({ ...speaker, party, label: '', campId: '' })}
      onText={(label) => set({ ...speaker, party: null, label })}
    />
  )
}

/** The words of the figure, for a claim that has one or may get one, and what the claim does to its question. */
function FigureOrStance(props: FieldsProps) {
  const { draft, change } = props
  const question = questionOf(props)
  const role = figureRole(draft, question?.kind === 'figure')
  const hints = {
    own: formWords.asTheTextHasThemMore,
    denied: formWords.theFigureItDenies,
    predicted: formWords.theFigureItPredicts,
  }
  const hasFigure = takesFigure(draft, question)
  if (!hasFigure && !question) return null
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-2">
        {hasFigure && (
          <Field
            name="figure.words"
            label={formWords.wordsOfTheFigure}
            hint={role ? hints[role] : undefined}
            required={role === 'own'}
            optional={role === null}
          >
            <TextInput
              value={draft.figure.words}
              onChange={(event) => change(withFigureWords(draft, event.target.value, question))}
              autoComplete="off"
            />
          </Field>
        )}
        {question && <StanceField {...props} />}
        {question && question.positions.length > 0 && (
          <Field name="answer.positionId" label={formWords.position}>
            <Select
              empty={formWords.none}
              options={question.positions.map(({ id, text }) => ({ value: id, label: text }))}
              value={draft.positionId}
              onChange={(event) => change({ positionId: event.target.value })}
            />
          </Field>
        )}
      </div>
      {hasFigure && <FigureReading words={draft.figure.words} />}
      {role === 'denied' && <p className="mt-1 text-sm text-soft">{formWords.theDenialContests}</p>}
    </div>
  )
}

function StanceField({ draft, change }: FieldsProps) {
  return (
    <Field name="answer.stance" label={formWords.stance}>
      <Select
        options={optionsOf(stanceWords)}
        value={draft.stance}
        onChange={(event) => change({ stance: event.target.value as Stance })}
      />
    </Field>
  )
}
