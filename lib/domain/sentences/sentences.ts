import type { Quotation } from './quotations'
import { addQuotations } from './quotations'
import { type Word, wordsOf } from './words'

/** A stretch of words, by their places, half-open. */
export interface Stretch {
  from: number
  to: number
}

/** A sentence, and which paragraph it stands in (from 0). */
export interface Sentence extends Stretch {
  paragraph: number
}

/** A text in pieces. */
export interface TextPieces {
  text: string
  words: Word[]
  paragraphs: Stretch[]
  sentences: Sentence[]
  quotations: Quotation[]
  /** For each word, its quotation's place in `quotations`, the marks included; -1 outside of any. */
  quotationOf: Int32Array
}

/** A sentence is cut where it goes on longer, so that what reads sentences takes linear time. */
const longestSentence = 150
const ends = new Set(['.', '!', '?', '…', '؟', '۔'])
const shortForms = new Set(
  'mr mrs ms dr gen col lt sgt capt maj brig adm st prof rev hon sen rep gov pres no nos vs jr sr inc ltd co corp approx dept est jan feb mar apr jun jul aug sep sept oct nov dec د م'.split(
    ' ',
  ),
)

/** The words, paragraphs, sentences and quotations of a text. A sentence is not cut inside a quotation. */
export function piecesOf(text: string): TextPieces {
  const words = wordsOf(text)
  const paragraphs = paragraphsOf(words)
  const quotations: Quotation[] = []
  for (const { from, to } of paragraphs) addQuotations(quotations, text, words, from, to)
  const quotationOf = new Int32Array(words.length).fill(-1)
  for (const [index, { open, close }] of quotations.entries()) {
    const last = Math.min(close, words.length - 1)
    for (let at = open; at <= last; at++) quotationOf[at] = index
  }
  const sentences: Sentence[] = []
  for (const [paragraph, stretch] of paragraphs.entries())
    eachSentence(words, stretch, quotationOf, (from, to) => sentences.push({ from, to, paragraph }))
  return { text, words, paragraphs, sentences, quotations, quotationOf }
}

/** Paragraphs end at blank lines; in a text without blank lines, at every line end. */
function paragraphsOf(words: readonly Word[]): Stretch[] {
  const enough = words.some(({ breaks }, index) => index > 0 && breaks > 1) ? 2 : 1
  const paragraphs: Stretch[] = []
  for (let from = 0, at = 1; from < words.length; at++) {
    const word = words[at]
    if (word && word.breaks < enough) continue
    paragraphs.push({ from, to: at })
    from = at
  }
  return paragraphs
}

/** The sentences of a stretch, inside quotations too. */
export function sentencesIn(words: readonly Word[], stretch: Stretch): Stretch[] {
  const sentences: Stretch[] = []
  eachSentence(words, stretch, null, (from, to) => sentences.push({ from, to }))
  return sentences
}

function eachSentence(
  words: readonly Word[],
  { from, to }: Stretch,
  quotationOf: Int32Array | null,
  take: (from: number, to: number) => void,
): void {
  let start = from
  for (let at = from; at < to; at++) {
    const isEnd = quotationOf === null ? endsAt(words, at, to) : endsOutside(words, at, to, quotationOf)
    if (!isEnd && at - start < longestSentence) continue
    take(start, at + 1)
    start = at + 1
  }
  if (start < to) take(start, to)
}

/** Whether a sentence ends behind a sign, seen alone. */
function endsAt(words: readonly Word[], at: number, to: number): boolean {
  const sign = words[at]
  if (sign?.kind !== 'sign' && !/^[ap]\.m\.$/.test(sign?.key ?? '')) return false
  if (sign?.kind === 'sign' && !ends.has(sign.text)) return false
  const next = words[at + 1]
  if (at + 1 >= to || next === undefined) return true
  if (next.start === sign?.end) return false
  if (sign?.text === '.' && isShortForm(words[at - 1])) return false
  return startsSentence(next)
}

function isShortForm(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false
  return shortForms.has(word.key) || (/^\p{Lu}$/u.test(word.text) && word.text !== 'I')
}

function startsSentence(word: Word): boolean {
  return word.kind === 'number' || /^[\p{Lu}\p{Lo}\p{Lt}"“«‘'([\-–—…]/u.test(word.text)
}

// A mark that closes ends a sentence if one ends right before it: not where the speaker follows ("...?" she asked).
function endsOutside(words: readonly Word[], at: number, to: number, quotationOf: Int32Array): boolean {
  if (quotationOf[at] === -1) return endsAt(words, at, to)
  const isClosing = quotationOf[at + 1] !== quotationOf[at] && at + 1 <= to
  const before = words[at - 1]
  if (!isClosing || before === undefined || !ends.has(before.text)) return false
  const next = words[at + 1]
  return (
    next === undefined || at + 1 >= to || (startsSentence(next) && (before.text === '.' || !isSpokenBy(words, at + 1)))
  )
}

const spoken = new Set('said says asked told added cried replied shouted wrote'.split(' '))
const wordsOfSpeaker = 6

function isSpokenBy(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + wordsOfSpeaker; at++) {
    const word = words[at]
    if (word === undefined || word.kind === 'sign') return false
    if (spoken.has(word.key)) return true
  }
  return false
}
