import { en } from '@/lib/domain/attributions/english-lexicon'
import { isCapital, isSign, keyAt, type SentenceView } from '@/lib/domain/attributions/sentence-view'

const longest = 14

/** Where a sentence begins behind a dateline ("OSTMERE (Sund Wire) - "), else its first word. */
export function datelineEnd(view: SentenceView): number {
  const isUpper = /^[\p{Lu}\p{Lo}]/u.test(view.words[view.from]?.text ?? '')
  if (!isUpper) return view.from
  let isBracketed = false
  for (let at = view.from + 1; at < view.to && at - view.from <= longest; at++) {
    if (isSign(view, at, '()')) isBracketed = view.words[at]?.text === '('
    if (isBracketed) continue
    if (isSign(view, at, '-–—ـ') && isPlace(view, at) && !en.relatives.has(keyAt(view, at + 1))) return at + 1
    if (isSign(view, at, '.;:"')) return view.from
  }
  return view.from
}

function isPlace(view: SentenceView, dash: number): boolean {
  const { words, from } = view
  const isSpaced = words[dash - 1]?.end !== words[dash]?.start
  const isShouted = /^\p{Lu}{2,}/u.test(words[from]?.text ?? '')
  const isArabic = /^\p{Lo}/u.test(words[from]?.text ?? '')
  const isBracketed = isSign(view, dash - 1, ')')
  return (
    isSpaced &&
    (isBracketed || ((isShouted || isArabic) && dash - from <= 4) || (isCapital(view, from) && dash - from === 1))
  )
}
