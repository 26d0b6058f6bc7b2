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
  /(?:\p{Lu}\.){2,}|[ap]\.m\.|[\p{L}\p{M}\p{N}]+(?:(?:['’\-‐‑&]|(?<=\p{N})[.,:٬٫](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s]/uy

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
  let breaks = 0
  for (let at = 0; at < text.length;) {
    // The pattern is tested, not executed: a text of signs would leave an array behind for each.
    piece.lastIndex = at
    if (!piece.test(text)) {
      breaks += breaksAt(text, at)
      at++
      continue
    }
    const word = text.slice(at, piece.lastIndex)
    let read = known.get(word)
    if (!read) known.set(word, (read = { kind: kindOf(word), key: keyOf(word) }))
    words.push({
      text: word,
      key: read.key,
      start: at,
      end: piece.lastIndex,
      kind: read.kind,
      breaks: Math.min(2, breaks),
    })
    at = piece.lastIndex
    breaks = 0
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

/** The line ends at one character: 1 or 0; CR and LF together are one. */
function breaksAt(text: string, at: number): number {
  const character = text.charCodeAt(at)
  return character === 10 || character === 0x2029 || (character === 13 && text.charCodeAt(at + 1) !== 10) ? 1 : 0
}
