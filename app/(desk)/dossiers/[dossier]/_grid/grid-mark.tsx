import { gridWords } from '@/lib/words/questions/grid'

const marks = {
  implied: { sign: '⇒', words: gridWords.isImplied, look: '' },
  inferred: { sign: '*', words: gridWords.dateNotStated, look: '' },
  hidden: { sign: '?', words: gridWords.ratingHidden, look: '' },
  draft: { sign: 'D', words: gridWords.isDraft, look: '' },
  caveat: { sign: '!', words: gridWords.hasCaveat, look: 'text-conflict' },
  hedge: { sign: '~', words: gridWords.isHedged, look: 'text-conflict' },
  changed: { sign: '↻', words: gridWords.changedItsAnswer, look: 'text-later' },
} as const

/** A sign for what a compact row has no room to write out. */
export function GridMark({ of }: { of: keyof typeof marks }) {
  const { sign, words, look } = marks[of]
  return (
    <span className={`grid-mark ${look}`} title={words}>
      {sign}
    </span>
  )
}

/** What the signs of compact rows mean. */
export function GridLegend() {
  return (
    <ul aria-label={gridWords.marks} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-soft">
      {Object.entries(marks).map(([name, { words }]) => (
        <li key={name} className="flex items-center gap-1">
          <GridMark of={name as keyof typeof marks} /> {words}
        </li>
      ))}
    </ul>
  )
}
