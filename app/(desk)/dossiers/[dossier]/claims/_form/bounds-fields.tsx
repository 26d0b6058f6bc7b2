import { Checkbox } from '@/app/_ui/checkbox'
import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import type { FigureDraft } from '@/lib/domain/claims/draft'
import { formWords } from '@/lib/words/claims/form'

/** Bounds set by the editor against the rules, and why; an empty one is no bound. */
export function BoundsFields(props: {
  figure: FigureDraft
  reason: string
  onChange: (figure: FigureDraft) => void
  onReason: (reason: string) => void
}) {
  const { figure, reason, onChange, onReason } = props
  return (
    <div className="space-y-2 rounded-md border border-line bg-head p-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <div>
          <Field name="figure.override.low" label={formWords.lowerBound} hint={formWords.emptyNone}>
            <TextInput
              inputMode="numeric"
              dir="ltr"
              value={figure.low}
              onChange={(event) => onChange({ ...figure, low: event.target.value })}
            />
          </Field>
          <Checkbox
            label={formWords.moreThanNotAtLeast}
            checked={figure.lowOpen}
            onChange={(event) => onChange({ ...figure, lowOpen: event.target.checked })}
          />
        </div>
        <div>
          <Field name="figure.override.high" label={formWords.upperBound} hint={formWords.emptyNone}>
            <TextInput
              inputMode="numeric"
              dir="ltr"
              value={figure.high}
              onChange={(event) => onChange({ ...figure, high: event.target.value })}
            />
          </Field>
          <Checkbox
            label={formWords.lessThanNotAtMost}
            checked={figure.highOpen}
            onChange={(event) => onChange({ ...figure, highOpen: event.target.checked })}
          />
        </div>
      </div>
      <Field name="figure.override.because" label={formWords.whyTheseBounds} required>
        <TextInput value={reason} onChange={(event) => onReason(event.target.value)} />
      </Field>
    </div>
  )
}
