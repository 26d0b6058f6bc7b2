import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { piecesOf, type Stretch, type TextPieces } from '@/lib/domain/sentences/sentences'
import { findDates } from '@/lib/domain/suggestions/find-dates'
import type { DateBasis } from '@/lib/domain/vocabulary'

/** Words of a text, in code points, half-open. */
interface Place {
  start: number
  end: number
}

/** A paragraph of a text; `start` is the code point of the text that it begins at. */
export interface Paragraph {
  start: number
  text: string
}

/** A date that stands near the words of a claim: in its own words, or beside them. */
export interface NearbyDate {
  words: string
  edtf: string
  basis: DateBasis
  isInside: boolean
}

const mostDates = 4

/** The sentences of a paragraph that words stand in, whole. */
export function sentencesAround(paragraph: Paragraph, place: Place): string {
  const pieces = piecesOf(paragraph.text)
  const [first, last] = [sentencesAt(pieces, paragraph, place).at(0), sentencesAt(pieces, paragraph, place).at(-1)]
  const [from, to] = [pieces.words[first?.from ?? 0], pieces.words[(last?.to ?? 0) - 1]]
  return from && to ? paragraph.text.slice(from.start, to.end) : ''
}

/**
 * The dates in the paragraph that words stand in, those of their own sentences first, each once and four at most; relative
 * words count from `published` (EDTF). None where that is not known.
 */
export function datesAround(paragraph: Paragraph, place: Place, published: string | null): NearbyDate[] {
  const pieces = piecesOf(paragraph.text)
  const near = sentencesAt(pieces, paragraph, place)
  const index = codePointIndex(paragraph.text)
  const dates = findDates(pieces.words, published).map(({ from, to, edtf, basis }) => {
    const [first, last] = [pieces.words[from], pieces.words[to - 1]]
    const [begin, end] = [first?.start ?? 0, last?.end ?? 0]
    const at = { start: paragraph.start + index.toCodePoint(begin), end: paragraph.start + index.toCodePoint(end) }
    const isInside = at.start >= place.start && at.end <= place.end
    const isNear = near.some((sentence) => from >= sentence.from && to <= sentence.to)
    return { isNear, date: { words: paragraph.text.slice(begin, end), edtf, basis, isInside } }
  })
  const sorted = [...dates.filter(({ isNear }) => isNear), ...dates.filter(({ isNear }) => !isNear)]
  return sorted
    .map(({ date }) => date)
    .filter((date, at, all) => all.findIndex(({ words, edtf }) => words === date.words && edtf === date.edtf) === at)
    .slice(0, mostDates)
}

function sentencesAt({ words, sentences }: TextPieces, paragraph: Paragraph, place: Place): Stretch[] {
  const index = codePointIndex(paragraph.text)
  const [start, end] = [place.start - paragraph.start, place.end - paragraph.start]
  return sentences.filter(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]]
    return first && last && index.toCodePoint(first.start) < end && index.toCodePoint(last.end) > start
  })
}
