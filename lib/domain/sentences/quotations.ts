import type { Word } from './words'

/** Words between quotation marks: the places of the marks among the words; `close` is the end where nothing closes it. */
export interface Quotation {
  open: number
  close: number
}

// Typed quotations are often opened by one kind of mark and closed by the other.
const pairs: Readonly<Record<string, string>> = { '“': '”"', '«': '»', '„': '”“"', '‘': '’', '"': '"”', "'": "'" }
/** Single marks are apostrophes as well: what they hold is short. */
const mostInSingle = 25

/**
 * Adds the quotations of one paragraph, `from` to `to` among the words, in order; a quotation within another is part of it.
 */
export function addQuotations(
  quotations: Quotation[],
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const mark = words[at]
    const closing = mark?.kind === 'sign' ? pairs[mark.text] : undefined
    if (closing === undefined) continue
    const isSingle = mark?.text === "'" || mark?.text === '‘'
    if (isSingle && !opensHere(text, mark)) continue
    const close = closingMark(text, words, { at: at + 1, to: isSingle ? Math.min(to, at + mostInSingle) : to, closing })
    if (close === null && isSingle) continue
    quotations.push({ open: at, close: close ?? to })
    at = close ?? to
  }
}

function opensHere(text: string, mark: Word | undefined): boolean {
  return mark !== undefined && !/[\p{L}\p{N}]/u.test(text.charAt(mark.start - 1))
}

function closingMark(
  text: string,
  words: readonly Word[],
  { at, to, closing }: { at: number; to: number; closing: string },
): number | null {
  for (let next = at; next < to; next++) {
    const word = words[next]
    if (word?.kind !== 'sign' || !closing.includes(word.text)) continue
    // An apostrophe inside a quotation stands between two letters, or behind a plural that goes on.
    if (closing !== "'" && closing !== '’') return next
    if (!/[\p{L}\p{N}]/u.test(text.charAt(word.end))) return next
  }
  return null
}
