import { findFigures, type FoundFigure } from '@/lib/domain/figures/find-figures'
import { gapBetween, intersect } from '@/lib/domain/figures/interval'

/** A figure of a headline and the figure of the text that it does not fit: what both count, and their intervals. */
export interface HeadlineContradiction {
  headline: FoundFigure
  text: FoundFigure
}

/** Code units of a text that are looked at: the figures that a headline is made of stand near its beginning. */
const longestText = 20_000

/**
 * Where a headline says another number than its text: of the most telling figure of the headline that the text counts too
 * (same measure, same people), exactly or as a floor, no figure of the text fits it. Null where there is none. A text that begins with the
 * headline is read from behind it. Shares, predictions and increments say nothing of a total.
 */
export function headlineAgainstText(
  headline: { words: string; language: string },
  text: { words: string; language: string },
): HeadlineContradiction | null {
  const figures = telling(findFigures(headline.words, headline))
  if (figures.length === 0) return null
  const body = telling(findFigures(withoutHeadline(text.words, headline.words).slice(0, longestText), text))
  for (const figure of figures) {
    const alike = body.filter((one) => one.measure === figure.measure && whoOf(one) === whoOf(figure))
    const [first] = alike
    if (first && alike.every((one) => intersect(one, figure) === null && gapBetween(one, figure) !== null))
      return { headline: figure, text: first }
  }
  return null
}

/** Totals given exactly or as floors, the most telling first. */
function telling(figures: FoundFigure[]): FoundFigure[] {
  return figures
    .filter(({ count, basis, increment }) => count === null && basis === null && !increment)
    .filter(({ low, high, measure }) => low !== null && (high === null || low === high) && measure !== 'not-stated')
    .toSorted((a, b) => b.salience - a.salience)
}

function whoOf({ who }: FoundFigure): string {
  return who === 'not-stated' ? 'all' : who
}

function withoutHeadline(text: string, headline: string): string {
  const start = text.trimStart()
  const words = headline.trim()
  return start.startsWith(words) ? start.slice(words.length) : start
}
