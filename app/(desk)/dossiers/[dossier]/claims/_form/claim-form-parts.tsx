'use client'

import { Field } from '@/app/_ui/field'
import { useForm } from '@/app/_ui/form-context'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { type ClaimDraft, figureRole } from '@/lib/domain/claims/draft'
import { readFigure } from '@/lib/domain/figures/figure'
import type { Attribution, ClaimKind } from '@/lib/domain/vocabulary'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { AnswerFields } from './answer-fields'
import { ChainEditor } from './chain-editor'
import { optionsOf } from '@/app/_ui/options-of'
import { attributionWords, kindWords } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'
import { DateFields } from './date-fields'
import { FigureFields } from './figure-fields'
import { PlaceAndEvent } from './place-and-event'
import { Section } from './section'
import { WordsFields, type FormCapture } from './words-fields'

interface Props {
  draft: ClaimDraft
  change: (more: Partial<ClaimDraft>) => void
  captures: readonly FormCapture[]
  vocabulary: ClaimVocabulary
  /** Whether the text stands beside the form, so that more words can be selected in it. */
  canPick: boolean
}

/** The fields of a claim, in the order in which an editor reads a text: what, who, how many, when and where, which question. */
export function ClaimFormParts(props: Props) {
  const { draft, change, vocabulary } = props
  const question = vocabulary.questions.find(({ id }) => id === draft.questionId)
  const role = figureRole(draft, question?.kind === 'figure')
  return (
    <>
      <What {...props} />
      <Section title={formWords.whoSaysItAndHow}>
        <ChainEditor chain={draft.chain} vocabulary={vocabulary} onChange={(chain) => change({ chain })} />
        <Field name="attribution" label={formWords.whetherItWasSaid}>
          <Select
            options={optionsOf(attributionWords)}
            value={draft.attribution}
            onChange={(event) => change({ attribution: event.target.value as Attribution })}
          />
        </Field>
      </Section>
      {role === 'own' && <Figure {...props} title={formWords.figure} />}
      <Section title={formWords.answer}>
        <AnswerFields draft={draft} vocabulary={vocabulary} onChange={change} />
      </Section>
      {role === 'denied' && (
        <Figure {...props} title={formWords.theFigureItDenies} hint={formWords.theDenialContests} />
      )}
      {role === 'predicted' && <Figure {...props} title={formWords.theFigureItPredicts} />}
      <Section title={formWords.whenAndWhere}>
        <DateFields
          path="eventDate"
          label={formWords.whenItHappened}
          value={draft.eventDate}
          onChange={(eventDate) => change({ eventDate })}
        />
        <DateFields
          path="saidDate"
          label={formWords.whenItWasSaid}
          time
          hint={formWords.onlyIfTheTextGives}
          value={draft.saidDate}
          onChange={(saidDate) => change({ saidDate })}
        />
        <PlaceAndEvent draft={draft} vocabulary={vocabulary} onChange={change} />
      </Section>
      <Reserve draft={draft} change={change} />
    </>
  )
}

function Figure({ draft, change, vocabulary, title, hint }: Props & { title: string; hint?: string }) {
  return (
    <Section title={title}>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      <FigureFields
        figure={draft.figure}
        reason={draft.overruledBecause}
        vocabulary={vocabulary}
        onChange={(figure) => change({ figure })}
        onReason={(overruledBecause) => change({ overruledBecause })}
      />
    </Section>
  )
}

function What({ draft, change, captures, canPick }: Props) {
  const { fields } = useForm()
  const chooseKind = (kind: ClaimKind) => {
    // The selected words are often the figure itself.
    const words = draft.anchors.map((anchor) => anchor.exact).find((exact) => readFigure(exact))
    const figure = kind === 'figure' && draft.figure.words === '' && words ? { ...draft.figure, words } : draft.figure
    change({ kind, figure: kind === 'prediction' ? { ...figure, basis: 'predicted' } : figure })
  }
  return (
    <div className="space-y-3">
      <WordsFields
        anchors={draft.anchors}
        captures={captures}
        error={fields.anchors}
        hint={canPick ? formWords.selectMoreWords : formWords.wordsAreAdded}
        onChange={(anchors) => change({ anchors })}
      />
      <Field name="statement" label={formWords.statement} hint={formWords.oneAssertionInOur} required>
        <TextArea
          className="min-h-20 font-serif text-md"
          value={draft.statement}
          onChange={(event) => change({ statement: event.target.value })}
        />
      </Field>
      <Field name="kind" label={formWords.kind}>
        <Select
          options={optionsOf(kindWords)}
          value={draft.kind}
          onChange={(event) => chooseKind(event.target.value as ClaimKind)}
        />
      </Field>
    </div>
  )
}

function Reserve({ draft, change }: Pick<Props, 'draft' | 'change'>) {
  return (
    <Section title={formWords.hedgeAndCaveat}>
      <Field name="hedge" label={formWords.hedge} hint={formWords.theTextsOwnReportedly} optional>
        <TextInput value={draft.hedge} onChange={(event) => change({ hedge: event.target.value })} />
      </Field>
      <Field name="caveat" label={formWords.caveat} hint={formWords.whatTheTextSays} optional>
        <TextArea rows={2} value={draft.caveat} onChange={(event) => change({ caveat: event.target.value })} />
      </Field>
    </Section>
  )
}
