'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { FieldError } from '@/app/_ui/field-error'
import { useFieldError } from '@/app/_ui/use-field-error'
import { blankStep, type StepDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { formWords } from '@/lib/words/claims/form'
import { ChainStep } from './chain-step'

/** How the claim reached us, step by step, speaker first and outlet last. */
export function ChainEditor(props: {
  chain: readonly StepDraft[]
  vocabulary: Pick<ClaimVocabulary, 'dossierId' | 'camps'>
  onChange: (chain: StepDraft[]) => void
}) {
  const { chain, vocabulary, onChange } = props
  const { error } = useFieldError('chain')
  const keys = useStepKeys(chain.length)
  const move = (index: number, by: 1 | -1) => {
    keys.swap(index, index + by)
    onChange(chain.with(index, chain[index + by] as StepDraft).with(index + by, chain[index] as StepDraft))
  }
  const insert = (index: number, step: StepDraft) => {
    keys.insert(index)
    onChange(chain.toSpliced(index, 0, step))
  }
  const remove = (index: number) => {
    keys.remove(index)
    onChange(chain.toSpliced(index, 1))
  }
  return (
    <div data-field="chain">
      <ol className="space-y-2">
        {chain.map((step, index) => (
          <ChainStep
            key={keys.list[index]}
            index={index}
            count={chain.length}
            step={step}
            vocabulary={vocabulary}
            onChange={(changed) => onChange(chain.with(index, changed))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {error && <FieldError>{error}</FieldError>}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => insert(Math.max(1, chain.length - 1), blankStep('relayed'))}>
          {formWords.addWhoPassedItOn}
        </Button>
        <Button
          onClick={() =>
            insert(0, { ...blankStep('anonymous'), label: formWords.notRecorded, knows: formWords.notStated })
          }
        >
          {formWords.originNotRecorded}
        </Button>
      </div>
    </div>
  )
}

/** A key for each step that stays with it when steps are moved, so that what is open in one stays there. */
function useStepKeys(count: number) {
  const [keys, setKeys] = useState<readonly number[]>(() => Array.from({ length: count }, (_, index) => index))
  // A draft that was begun anew may have more steps than there are keys.
  const list = Array.from({ length: count }, (_, index) => keys[index] ?? -1 - index)
  return {
    list,
    swap: (a: number, b: number) => setKeys(list.with(a, list[b] ?? 0).with(b, list[a] ?? 0)),
    insert: (index: number) => setKeys(list.toSpliced(index, 0, Math.max(...list) + 1)),
    remove: (index: number) => setKeys(list.toSpliced(index, 1)),
  }
}
