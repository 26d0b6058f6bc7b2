import type { InvisibleCount, InvisibleKind } from '@/lib/domain/input/invisible'
import { say } from '@/lib/words/say'
import { invisibleWords } from '@/lib/words/sources/invisible'

const messages = {
  'hidden-data': invisibleWords.hiddenData,
  shape: invisibleWords.shape,
  joiner: invisibleWords.joiner,
  'zero-width': invisibleWords.zeroWidth,
  'soft-hyphen': invisibleWords.softHyphen,
  'byte-order-mark': invisibleWords.byteOrderMark,
  direction: invisibleWords.direction,
  tag: invisibleWords.tag,
  other: invisibleWords.other,
} as const satisfies Record<InvisibleKind, string>

/** How many characters of a text are not seen, and what they may be. */
export function InvisibleNote({ counts, className = '' }: { counts: readonly InvisibleCount[]; className?: string }) {
  if (counts.length === 0) return null
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <p role="note" className={`text-xs text-soft ${className}`}>
      {say(invisibleWords.charactersAreNotSeen, {
        characters: all,
        kinds: counts.map(({ kind, count }) => say(messages[kind], { count })).join('; '),
      })}
    </p>
  )
}
