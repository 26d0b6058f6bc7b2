'use client'

import { Field } from '@/app/_ui/field'
import { optionsOf } from '@/app/_ui/options-of'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import { figureRole } from '@/lib/domain/claims/draft'
import { readTypedDate } from '@/lib/domain/dates/typed-date'
import { readFigure } from '@/lib/domain/figures/figure'
import type { Attribution, ClaimKind } from '@/lib/domain/vocabulary'
import { attributionWords, kindWords } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'
import { ChainEditor } from './chain-editor'
import type { StandIn } from './date-chips'
import { DateFields } from './date-fields'
import { FigureFields } from './figure-fields'
import type { FieldsProps } from './main-fields'
import { PlaceAndEvent } from './place-and-event'
import { Section } from './section'

/** The fields under *More*: what kind of claim it is, how it reached us, what its figure counts, when and where, what is held back. */
export function FoldedFields(props: FieldsProps & { publishedDate: string | null }) {
  const { draft, change, vocabulary, publishedDate } = props
  const published: StandIn | null = publishedDate === null ? null : { of: 'published', edtf: publishedDate }
  const said = readTypedDate(draft.saidDate.edtf, { published: publishedDate, time: true })
  const standIn: StandIn | null = 'problem' in said ? published : { of: 'said', edtf: said.edtf }
  return (
    <>
      <KindField {...props} />
      <Section title={formWords.howItReachedUs}>
        <ChainEditor chain={draft.chain} vocabulary={vocabulary} onChange={(chain) => change({ chain })} />
        <Field name="attribution" label={formWords.whetherItWasSaid}>
          <Select
            options={optionsOf(attributionWords)}
            value={draft.attribution}
            onChange={(event) => change({ attribution: event.target.value as Attribution })}
          />
        </Field>
      </Section>
      <Figure {...props} standIn={standIn} />
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
          standIn={published}
          value={draft.saidDate}
          onChange={(saidDate) => change({ saidDate })}
        />
        <PlaceAndEvent draft={draft} vocabulary={vocabulary} onChange={change} />
      </Section>
      <Reserve {...props} />
    </>
  )
}

function KindField({ draft, change }: FieldsProps) {
  const choose = (kind: ClaimKind) => {
    // The selected words are often the figure itself.
    const words = draft.anchors.map((anchor) => anchor.exact).find((exact) => readFigure(exact))
    const figure = kind === 'figure' && draft.figure.words === '' && words ? { ...draft.figure, words } : draft.figure
    change({ kind, figure: kind === 'prediction' ? { ...figure, basis: 'predicted' } : figure })
  }
  return (
    <Field name="kind" label={formWords.kind}>
      <Select
        options={optionsOf(kindWords)}
        value={draft.kind}
        onChange={(event) => choose(event.target.value as ClaimKind)}
      />
    </Field>
  )
}

function Figure({ draft, change, vocabulary, standIn }: FieldsProps & { standIn: StandIn | null }) {
  const asksHowMany = vocabulary.questions.find(({ id }) => id === draft.questionId)?.kind === 'figure'
  if (figureRole(draft, asksHowMany) === null) return null
  return (
    <Section title={formWords.figure}>
      <FigureFields
        figure={draft.figure}
        reason={draft.overruledBecause}
        vocabulary={vocabulary}
        standIn={standIn}
        onChange={(figure) => change({ figure })}
        onReason={(overruledBecause) => change({ overruledBecause })}
      />
    </Section>
  )
}

function Reserve({ draft, change }: FieldsProps) {
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
