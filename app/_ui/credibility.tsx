import { credibilityWords } from '@/lib/domain/scales'

/** A rating as shown: 1 to 6, abstained, none yet, kept from who has not rated, or of a kind that takes none. */
export type CredibilityValue = number | 'abstained' | 'none' | 'hidden' | 'unrated'

const others = {
  abstained: { sign: '–', words: 'abstained' },
  none: { sign: '–', words: 'not rated' },
  hidden: { sign: '?', words: 'hidden until you rate' },
  unrated: { sign: '·', words: 'takes no rating' },
} as const

/** Digit in a circle and its words: a bare digit reads as a number of sources. */
export function Credibility({ value, terse = false }: { value: CredibilityValue; terse?: boolean }) {
  const rated = typeof value === 'number'
  const sign = rated ? value : others[value].sign
  const words = rated ? credibilityWords[value as keyof typeof credibilityWords] : others[value].words
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-soft" title={terse ? words : undefined}>
      <span
        className={`inline-grid size-[1.125rem] shrink-0 place-items-center rounded-full border border-current text-2xs leading-none font-semibold ${
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
