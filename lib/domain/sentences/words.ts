import { fold } from '@/lib/domain/figures/words'

/** One word, number or sign of a text, with its place. */
export interface Word {
  text: string
  /** As lexicons compare it: lower case, Arabic without marks and with one form for each letter. */
  key: string
  /** UTF-16 offsets in the text, half-open. */
  start: number
  end: number
  kind: 'word' | 'number' | 'sign'
  /** Line ends between it and the word before it, two at most. */
  breaks: number
}

// Initials with dots; the times of day; words and numbers with inner apostrophes, hyphens and separators; any other sign.
// Each alternative goes on by characters of its own, so the scan is linear.
const piece =
  /(?:\p{Lu}\.){2,}|[ap]\.m\.|[\p{L}\p{M}\p{N}]+(?:(?:['’\-‐‑&]|(?<=\p{N})[.,:٬٫](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu

const ascii = /^[\0-\x7f]*$/
const startsWithNumber = /^\p{N}/u
const startsWithLetter = /^[\p{L}\p{M}]/u
/** The long stroke that Arabic text draws with tatweel is a dash. */
const dash = /^ـ+$/

/** The words, numbers and signs of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  // Words come again and again: each is folded once.
  const known = new Map<string, Pick<Word, 'key' | 'kind'>>()
  let before = 0
  for (const match of text.matchAll(piece)) {
    const word = match[0]
    const start = match.index
    let read = known.get(word)
    if (!read) known.set(word, (read = { kind: kindOf(word), key: keyOf(word) }))
    const { key, kind } = read
    words.push({ text: word, key, start, end: start + word.length, kind, breaks: breaksIn(text, before, start) })
    before = start + word.length
  }
  return words
}

/** A word as lexicons compare it. */
export function keyOf(word: string): string {
  return ascii.test(word) ? word.toLowerCase() : fold(word)
}

function kindOf(word: string): Word['kind'] {
  if (dash.test(word)) return 'sign'
  if (startsWithLetter.test(word)) return 'word'
  return startsWithNumber.test(word) ? 'number' : 'sign'
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to && breaks < 2; at++) {
    const character = text.charCodeAt(at)
    if (character === 10 || (character === 13 && text.charCodeAt(at + 1) !== 10) || character === 0x2029) breaks++
  }
  return breaks
}
