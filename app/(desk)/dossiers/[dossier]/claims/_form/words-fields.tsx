import { Button } from '@/app/_ui/button'
import { FieldError } from '@/app/_ui/field-error'
import type { AnchorDraft } from '@/lib/domain/claims/draft'
import type { TextNature } from '@/lib/domain/vocabulary'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'

/** A capture that anchors can stand in. */
export interface FormCapture {
  id: string
  label: string
  textIs: TextNature
}

/** The words of the text that say it: article words in quotation marks, digest words never. */
export function WordsFields(props: {
  anchors: readonly AnchorDraft[]
  captures: readonly FormCapture[]
  error?: string
  hint: string
  onChange: (anchors: AnchorDraft[]) => void
}) {
  const { anchors, captures, error, hint, onChange } = props
  const captureOf = (anchor: AnchorDraft) => captures.find((capture) => capture.id === anchor.captureId)
  return (
    // What an error of the words leads to: they are chosen in the text, not typed here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- as above; no fieldset has focus
    <div data-field="anchors" tabIndex={error ? 0 : undefined} role="group" aria-label={formWords.wordsInTheText}>
      <p className="mb-1 font-medium">{formWords.wordsInTheText}</p>
      <ul className="space-y-1.5">
        {anchors.map((anchor) => (
          <li
            key={`${anchor.captureId}-${anchor.start}-${anchor.end}`}
            className="flex items-start gap-2 rounded-md bg-tint px-2.5 py-1.5"
          >
            <span dir="auto" className="min-w-0 flex-1 font-serif text-md wrap-break-word">
              {captureOf(anchor)?.textIs === 'article' ? `“${anchor.exact}”` : anchor.exact}{' '}
              <span className="font-sans text-xs text-soft">{captureOf(anchor)?.label}</span>
            </span>
            <Button
              look="quiet"
              aria-label={say(formWords.removeTheWords, { exact: anchor.exact.slice(0, 40) })}
              onClick={() => onChange(anchors.filter((other) => other !== anchor))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {anchors.length === 0 && <p className="text-soft">{formWords.noneYet}</p>}
      <p className="mt-1 text-xs text-soft">{hint}</p>
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}
