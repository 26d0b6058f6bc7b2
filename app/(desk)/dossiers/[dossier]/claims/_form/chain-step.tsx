'use client'

import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import type { StepDraft } from '@/lib/domain/claims/draft'
import type { Knowledge, Manner } from '@/lib/domain/vocabulary'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { optionsOf } from '@/app/_ui/options-of'
import { knowledgeWords, mannerWords } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'
import { PartyPicker } from './party-picker'
import { SpeaksFor } from './speaks-for'

type ChainVocabulary = Pick<ClaimVocabulary, 'dossierId' | 'camps'>

/** One step of the chain: who, how, and for the first step how they know; who the first is stands in view above. */
export function ChainStep(props: {
  index: number
  count: number
  step: StepDraft
  vocabulary: ChainVocabulary
  onChange: (step: StepDraft) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) {
  const { index, count, step, vocabulary, onChange, onMove, onRemove } = props
  const path = `chain.${index}`
  const name = index === 0 ? formWords.speaker : index === count - 1 ? formWords.outlet : formWords.passedOnBy
  return (
    <li
      data-field={path}
      data-group={`${index + 1}. ${name}`}
      className="relative rounded-md border border-line bg-head p-3"
    >
      <p className="mb-2 leading-8 font-medium">
        {index + 1}. {name}
        {index === 0 && <bdi className="ms-2 font-normal">{step.party?.name ?? step.label}</bdi>}
      </p>
      <div className="space-y-2">
        {index > 0 && (
          <PartyPicker
            path={`${path}.label`}
            also={[`${path}.partyId`]}
            label={formWords.who}
            hint={step.party || step.label === '' ? undefined : formWords.notAParty}
            vocabulary={vocabulary}
            party={step.party}
            text={step.label}
            onPick={(party) => onChange({ ...step, party, label: '', campId: '' })}
            onText={(label) => onChange({ ...step, party: null, label })}
          />
        )}
        <StepDetails path={path} isFirst={index === 0} step={step} vocabulary={vocabulary} onChange={onChange} />
      </div>
      {/* Last for the keyboard, which comes for the fields first. */}
      <StepButtons index={index} count={count} onMove={onMove} onRemove={onRemove} />
    </li>
  )
}

function StepDetails(props: {
  path: string
  isFirst: boolean
  step: StepDraft
  vocabulary: ChainVocabulary
  onChange: (step: StepDraft) => void
}) {
  const { path, isFirst, step, vocabulary, onChange } = props
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <Field name={`${path}.manner`} label={formWords.inWhatManner}>
        <Select
          options={optionsOf(mannerWords)}
          value={step.manner}
          onChange={(event) => onChange({ ...step, manner: event.target.value as Manner })}
        />
      </Field>
      {isFirst && (
        <Field name={`${path}.knows`} label={formWords.howTheyKnow}>
          <Select
            empty={formWords.choose}
            options={optionsOf(knowledgeWords)}
            value={step.knows}
            onChange={(event) => onChange({ ...step, knows: event.target.value as Knowledge | '' })}
          />
        </Field>
      )}
      {(isFirst || step.capacity !== '') && (
        <Field name={`${path}.capacity`} label={formWords.inWhatCapacity} optional>
          <TextInput value={step.capacity} onChange={(event) => onChange({ ...step, capacity: event.target.value })} />
        </Field>
      )}
      {!step.party && step.label !== '' && (
        <Field name={`${path}.campId`} label={formWords.campOfTheUnnamed} optional>
          <Select
            empty={formWords.none}
            options={vocabulary.camps.map((camp) => ({ value: camp.id, label: camp.name }))}
            value={step.campId}
            onChange={(event) => onChange({ ...step, campId: event.target.value })}
          />
        </Field>
      )}
      {(isFirst || step.speaksFor) && <SpeaksFor path={path} step={step} vocabulary={vocabulary} onChange={onChange} />}
    </div>
  )
}

function StepButtons(props: { index: number; count: number; onMove: (by: 1 | -1) => void; onRemove: () => void }) {
  const { index, count, onMove, onRemove } = props
  return (
    <span className="absolute end-2 top-2.5 flex">
      <Button
        look="quiet"
        disabled={index === 0}
        onClick={() => onMove(-1)}
        aria-label={say(formWords.moveStepUp, { index: index + 1 })}
      >
        ↑
      </Button>
      <Button
        look="quiet"
        disabled={index === count - 1}
        onClick={() => onMove(1)}
        aria-label={say(formWords.moveStepDown, { index: index + 1 })}
      >
        ↓
      </Button>
      <Button
        look="quiet"
        disabled={count === 1}
        onClick={onRemove}
        aria-label={say(formWords.removeStep, { index: index + 1 })}
      >
        ✕
      </Button>
    </span>
  )
}
