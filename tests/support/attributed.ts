import type { Attribution } from '@/lib/domain/attributions/attribution'
import { englishAttributions } from '@/lib/domain/attributions/english'
import { type SentenceView, viewOf } from '@/lib/domain/attributions/sentence-view'
import { piecesOf, type Stretch } from '@/lib/domain/sentences/sentences'

/** The first sentence of a text as patterns read it. */
export function sentenceOf(text: string): SentenceView {
  const pieces = piecesOf(text)
  const [first] = pieces.sentences
  if (!first) throw new Error('The text has no sentence.')
  return viewOf(pieces, first)
}

/** The words of a stretch, parted by blanks. */
export const wordsIn = ({ words }: SentenceView, { from, to }: Stretch): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** Who says what in the first sentence of a text: "rule: speaker > words". */
export function attributed(
  text: string,
  read: (view: SentenceView, start: number) => readonly Attribution[] = englishAttributions,
): string[] {
  const view = sentenceOf(text)
  return read(view, view.from).map(({ rule, speaker, content }) => {
    const who = typeof speaker === 'string' ? speaker : wordsIn(view, speaker)
    return `${rule}: ${who} > ${wordsIn(view, content)}`
  })
}
