import { textLines } from '@/lib/domain/anchors/text-lines'
import { foldText } from '@/lib/domain/input/fold-text'

/** Words that tell one headline from another: case, accents, signs and blanks do not. */
const bare = (words: string) => foldText(words).replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether the first line of a text is the headline of its source, so that a page with both would have it twice. */
export function beginsWithHeadline(text: string, headline: string): boolean {
  const words = bare(headline)
  // A line is hardly longer than a headline that is the same: the whole text need not be cut into lines.
  const [first] = textLines(text.slice(0, 4 * headline.length + 200))
  return words !== '' && first !== undefined && bare(first.text) === words
}
