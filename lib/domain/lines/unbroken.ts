/** A piece of a text: a number, interval or date that stays on one line, a long token that may break anywhere, or the rest. */
export interface TextPiece {
  text: string
  kind: 'figure' | 'long' | 'words'
}

/** Letters that a word may have before it may break: no word of a sentence has more, addresses of pages do. */
const longestWord = 30

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const number = String.raw`\p{Nd}+(?:[.,٫٬’\u00a0\u202f]\p{Nd}+)*`
/** "12 March 2012", "March 2012", "11–12 March": the day, the month and the year belong together. */
const date = String.raw`(?:\p{Nd}{1,2}(?:st|nd|rd|th)?(?:[–-]\p{Nd}{1,2})?\s)?\b${month}\b\.?(?:\s\p{Nd}{1,2}(?:st|nd|rd|th)?\b(?!\p{Nd}),?)?(?:\s\p{Nd}{4}\b)?`
/** "> 7,500", "800–1,200", "2012-03-10", "45 %": signs stand with the number. */
const figure = String.raw`(?:[<>≥≤≈~±+−-]\s?)?${number}(?:\s?[–—-]\s?${number})*(?:\s?[%٪‰])?`
// A long token comes first: an id that begins with a digit is no figure.
const pieces = new RegExp(`\\S{${longestWord + 1},}|(${date}|${figure})`, 'gu')
const digit = /\p{Nd}/u

/**
 * A text in pieces, in their order: joined they are the text. A month's name alone is words, and so is a number with
 * one sign: neither can break.
 */
export function textPieces(text: string): TextPiece[] {
  const parts: TextPiece[] = []
  let end = 0
  for (const match of text.matchAll(pieces)) {
    const [whole, together] = match
    if (together !== undefined && (!digit.test(whole) || [...whole].length === 1)) continue
    if (match.index > end) parts.push({ text: text.slice(end, match.index), kind: 'words' })
    parts.push({ text: whole, kind: together === undefined ? 'long' : 'figure' })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), kind: 'words' })
  return parts
}
