'use client'

import { useId } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import type { FigureDraft } from '@/lib/domain/claims/draft'
import { boundsOf } from '@/lib/domain/figures/figure'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { BoundsFields } from './bounds-fields'
import { optionsOf } from '@/app/_ui/options-of'
import { countWords, figureBasisWords } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'
import { DateChips, type StandIn } from './date-chips'
import { EdtfField } from './edtf-field'
import { PartyPicker } from './party-picker'

interface Props {
  figure: FigureDraft
  reason: string
  vocabulary: ClaimVocabulary
  /** What stands in while no day is given that the number stands at. */
  standIn: StandIn | null
  onChange: (figure: FigureDraft) => void
  onReason: (reason: string) => void
}

/** The figure beside its words: what it counts, its dates, and other bounds than the words give, with a reason. */
export function FigureFields({ figure, reason, vocabulary, standIn, onChange, onReason }: Props) {
  const set = (more: Partial<FigureDraft>) => onChange({ ...figure, ...more })
  const overrule = (overruled: boolean) => {
    const bounds = boundsOf({ words: figure.words, override: null })
    const text = (bound: number | null | undefined) => (bound == null ? '' : String(bound))
    const { low, high, lowOpen = false, highOpen = false } = bounds ?? {}
    set({
      overruled,
      low: text(low),
      high: text(high),
      lowOpen: lowOpen && low !== null,
      highOpen: highOpen && high !== null,
    })
  }
  return (
    <>
      <Checkbox
        label={formWords.otherBoundsThan}
        checked={figure.overruled}
        onChange={(event) => overrule(event.target.checked)}
      />
      {figure.overruled && <BoundsFields figure={figure} reason={reason} onChange={onChange} onReason={onReason} />}
      <Counted figure={figure} vocabulary={vocabulary} set={set} />
      <ByWhom figure={figure} vocabulary={vocabulary} set={set} />
      <FigureDates figure={figure} standIn={standIn} set={set} />
    </>
  )
}

interface PartProps {
  figure: FigureDraft
  vocabulary: ClaimVocabulary
  set: (more: Partial<FigureDraft>) => void
}

function Counted({ figure, vocabulary, set }: PartProps) {
  const id = useId()
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field
        name="figure.measure"
        label={formWords.whatIsCounted}
        hint={formWords.killedWoundedBodiesPeopleRemaining}
        required
      >
        <TextInput
          list={`${id}-measures`}
          value={figure.measure}
          onChange={(event) => set({ measure: event.target.value })}
          autoComplete="off"
        />
      </Field>
      <Field name="figure.who" label={formWords.who} hint={formWords.allCiviliansFightersNotStated} required>
        <TextInput
          list={`${id}-whos`}
          value={figure.who}
          onChange={(event) => set({ who: event.target.value })}
          autoComplete="off"
        />
      </Field>
      <Field name="figure.scope" label={formWords.whereAndSinceWhen} hint={formWords.syriaSince201103} optional>
        <TextInput value={figure.scope} onChange={(event) => set({ scope: event.target.value })} />
      </Field>
      <Field name="figure.count" label={formWords.whatItCountsOver}>
        <Select
          options={optionsOf(countWords)}
          value={figure.count}
          onChange={(event) => set({ count: event.target.value as FigureDraft['count'] })}
        />
      </Field>
      <Field name="figure.basis" label={formWords.howTheyCameByIt}>
        <Select
          options={optionsOf(figureBasisWords)}
          value={figure.basis}
          onChange={(event) => set({ basis: event.target.value as FigureDraft['basis'] })}
        />
      </Field>
      <Suggestions id={`${id}-measures`} words={vocabulary.measures} />
      <Suggestions id={`${id}-whos`} words={vocabulary.whos} />
    </div>
  )
}

function Suggestions({ id, words }: { id: string; words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </datalist>
  )
}

function ByWhom({ figure, vocabulary, set }: PartProps) {
  return (
    <PartyPicker
      path="figure.byWhom"
      label={formWords.byWhoseDoingOptional}
      hint={figure.byWhomText.trim() === '' ? formWords.emptyNotStated : formWords.chooseAPartySentence}
      vocabulary={vocabulary}
      party={figure.byWhom}
      text={figure.byWhomText}
      onPick={(byWhom) => set({ byWhom, byWhomText: '' })}
      onText={(byWhomText) => set({ byWhom: null, byWhomText })}
    />
  )
}

function FigureDates({ figure, standIn, set }: Omit<PartProps, 'vocabulary'> & Pick<Props, 'standIn'>) {
  return (
    <>
      <EdtfField
        path="figure.asOfDate"
        label={formWords.asOf}
        hint={formWords.theDayTheNumber}
        time
        value={figure.asOfDate}
        onChange={(asOfDate) => set({ asOfDate })}
      />
      <DateChips
        label={formWords.asOf}
        standIn={figure.asOfDate.trim() === '' ? standIn : null}
        onPick={({ edtf, basis }) => set({ asOfDate: edtf, asOfBasis: basis === 'inferred' ? 'inferred' : 'stated' })}
      />
      {figure.asOfDate.trim() !== '' && (
        <Field name="figure.asOfBasis" label={formWords.howThatDateIsKnown}>
          <Select
            options={[
              { value: 'stated', label: formWords.theTextStatesIt },
              { value: 'inferred', label: formWords.inferredByUs },
            ]}
            value={figure.asOfBasis}
            onChange={(event) => set({ asOfBasis: event.target.value as FigureDraft['asOfBasis'] })}
          />
        </Field>
      )}
      {figure.count === 'period' && (
        <div className="grid gap-3 sm:grid-cols-2">
          <EdtfField
            path="figure.from"
            label={formWords.periodFrom}
            value={figure.from}
            onChange={(from) => set({ from })}
          />
          <EdtfField path="figure.to" label={formWords.periodTo} value={figure.to} onChange={(to) => set({ to })} />
        </div>
      )}
    </>
  )
}
