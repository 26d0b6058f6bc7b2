import { byOutlet, type Attribution } from './attribution'
import { en } from './english-lexicon'
import type { SentenceScan } from './sentence-scan'
import { isSign, isVerbLike, keyAt, type SentenceView } from './sentence-view'

const wordsOfSubject = 16
const saying = new Set(['said', 'says', 'told', 'according'])
const seeing = new Set(['sees', 'shows', 'showed', 'show', 'showing', 'seen', 'appears', 'appeared', 'purporting'])

/** "A video posted online showed men carrying a boy": the outlet tells what pictures show. */
export function pictures({ view, start }: SentenceScan): Attribution | null {
  let at = start
  while (at < view.to && at - start < wordsOfSubject && !en.footage.has(keyAt(view, at)) && !isVerbLike(view, at)) at++
  if (!en.footage.has(keyAt(view, at)) || view.isQuoted(at)) return null
  for (let next = at + 1; next < view.to && next - at < 30; next++) {
    const isShown = seeing.has(keyAt(view, next)) && !view.isQuoted(next)
    if (saying.has(keyAt(view, next))) return null
    if (!isShown) continue
    const cue = { from: next, to: next + 1 }
    return byOutlet('footage', 'shows', cue, { from: start, to: endOfClause(view, next) })
  }
  return null
}

function endOfClause(view: SentenceView, from: number): number {
  for (let at = from; at < view.to; at++) if (isSign(view, at, ';')) return at
  return view.to
}

/** "A Gazette correspondent counted seven cars": the outlet's own people saw it. */
export function observation({ view, start }: SentenceScan): Attribution | null {
  for (let at = start; at < view.to; at++) {
    if (!en.witnesses.has(keyAt(view, at)) || view.isQuoted(at)) continue
    const verb = en.adverbs.has(keyAt(view, at + 1)) ? at + 2 : at + 1
    if (!en.witnessing.has(keyAt(view, verb))) continue
    const isLast = verb + 1 >= view.to
    let comma = at
    while (comma > start && !isSign(view, comma, ',')) comma--
    const content = isLast && comma > start ? { from: start, to: comma } : { from: start, to: view.to }
    const cue = { from: verb, to: verb + 1 }
    return byOutlet('observation', 'shows', cue, content)
  }
  return null
}
