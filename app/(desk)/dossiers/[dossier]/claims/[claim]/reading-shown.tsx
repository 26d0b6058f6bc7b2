'use client'

import { Checkbox } from '@/app/_ui/checkbox'
import { ComposedLine } from '@/app/_ui/composed-line'
import { FieldError } from '@/app/_ui/field-error'
import { useFieldError } from '@/app/_ui/use-field-error'
import { storedLine } from '@/lib/domain/lines/line'
import { readingWords } from '@/lib/words/claims/readings'

/** How two figures read: in a few words, by which one says that one saw it, and why. */
export interface ShownReading {
  words: string
  sentence: string
}

/** The reading that a refusal asks to be confirmed; null where it carries none. */
export function readingIn(current: unknown): ShownReading | null {
  if (current === null || typeof current !== 'object' || !('words' in current) || !('sentence' in current)) return null
  const { words, sentence } = current
  return typeof words === 'string' && typeof sentence === 'string' ? { words, sentence } : null
}

/** How the two figures read that a link would call one answer though they do not fit, and the box that says one saw it. */
export function ReadingShown({ reading }: { reading: ShownReading }) {
  const { id, error, errorId } = useFieldError('readingShown')
  return (
    <fieldset data-field="readingShown" className="rounded-md border border-s-4 border-conflict px-3 pb-2.5">
      <legend className="px-1 font-medium">{readingWords.howTheTwoFiguresRead}</legend>
      <p className="font-semibold text-conflict">{reading.words}</p>
      <p className="mt-0.5 wrap-break-word">
        <ComposedLine of={storedLine(reading.sentence)} />
      </p>
      <p className="mt-1 text-xs text-soft">{readingWords.theLinkIsKept}</p>
      <Checkbox
        className="mt-2"
        id={id}
        name="readingShown"
        value={reading.words}
        aria-describedby={errorId}
        aria-invalid={error ? true : undefined}
        label={readingWords.iSawHowTheyReadMake}
      />
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  )
}
