import { diffArrays } from 'diff'
import { sharedWords, textWords, type TextWord } from '@/lib/domain/sources/near-texts'

/** Words in a row, with all that stands between and behind them, that the other text has, too, or has not. */
export interface MarkedWords {
  text: string
  isShared: boolean
}

/** Two texts, each in pieces that together are the text. */
export interface TextDifferences {
  here: MarkedWords[]
  there: MarkedWords[]
}

/**
 * Words that may differ before the order of the words is given up: the shortest list of changes is looked for in time
 * proportional to its length times that of the texts (E. Myers, An O(ND) Difference Algorithm, 1986).
 */
const mostChanges = 300

/**
 * What differs between two texts, word by word. Where very much does, as where passages were put in another order, words
 * are shared that stand in a run of four that both have. Takes time in proportion to the length of the texts.
 */
export function textDifferences(here: string, there: string): TextDifferences {
  const [one, other] = [textWords(here), textWords(there)]
  const parts = diffArrays(one, other, {
    comparator: ({ key }, { key: same }) => key === same,
    maxEditLength: mostChanges,
  })
  if (!parts) {
    const shared = sharedWords(one, other)
    return { here: marked(one, shared.here), there: marked(other, shared.there) }
  }
  const flags = (own: 'added' | 'removed', others: 'added' | 'removed') =>
    parts.filter((part) => !part[others]).flatMap((part) => Array.from({ length: part.count }, () => !part[own]))
  return { here: marked(one, flags('removed', 'added')), there: marked(other, flags('added', 'removed')) }
}

function marked(words: readonly TextWord[], shared: readonly boolean[]): MarkedWords[] {
  const pieces: MarkedWords[] = []
  words.forEach(({ text }, index) => {
    const isShared = shared[index] ?? false
    const last = pieces.at(-1)
    if (last?.isShared === isShared) last.text += text
    else pieces.push({ text, isShared })
  })
  return pieces
}
