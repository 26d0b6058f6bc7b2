import { credibilityWords } from '@/lib/domain/scales'
import { partWords } from '@/lib/words/shell/parts'

/** A rating as shown: 1 to 6, abstained, none yet, kept from who has not rated, or of a kind that takes none. */
export type CredibilityValue = number | 'abstained' | 'none' | 'hidden' | 'unrated'

const others = {
  abstained: { sign: '–', words: partWords.abstained },
  none: { sign: '–', words: partWords.notRated },
  hidden: { sign: '?', words: partWords.hiddenUntilYouRate },
  unrated: { sign: '·', words: partWords.takesNoRating },
} as const

/**
 * Digit in a circle and its words: a bare digit reads as a number of sources. `terse` hides the words from sight; `narrow` says
 * of hidden ones only that they are.
 */
export function Credibility({
  value,
  terse = false,
  narrow = false,
}: {
  value: CredibilityValue
  terse?: boolean
  narrow?: boolean
}) {
  const rated = typeof value === 'number'
  const sign = rated ? value : others[value].sign
  const inFull = rated ? credibilityWords[value as keyof typeof credibilityWords] : others[value].words
  const words = narrow && value === 'hidden' ? 'hidden' : inFull
  return (
    <span className="inline-flex items-center gap-1.5 text-soft" title={terse || words !== inFull ? inFull : undefined}>
      <span
        className={`inline-grid size-[1.125rem] shrink-0 place-items-center rounded-full border border-current text-xs leading-none font-semibold ${
          rated ? '' : 'border-dashed'
        }`}
        aria-hidden={rated ? undefined : true}
      >
        {sign}
      </span>
      <span className={terse ? 'sr-only' : 'text-xs'}>{words}</span>
    </span>
  )
}
