import { ar, isIn, withoutJoint } from './arabic-lexicon'
import { byOutlet, type Attribution } from './attribution'
import { firstPhrase, phraseAt } from './phrases'
import type { SentenceScan } from './sentence-scan'
import { isSign, keyAt, type SentenceView } from './sentence-view'

/** "وأظهر مقطع مصور رجلين": the outlet tells what pictures show. */
export function arabicPictures({ view, start }: SentenceScan): Attribution | null {
  if (!isIn(ar.footageVerbs, keyAt(view, start)) || !ar.footage.has(keyAt(view, start + 1))) return null
  const cue = { from: start, to: start + 1 }
  return byOutlet('footage', 'shows', cue, { from: start, to: view.to })
}

/** "شاهد مراسل البوابة سكانا": the outlet's own people saw it. */
export function arabicObservation({ view, start }: SentenceScan): Attribution | null {
  for (let at = start; at < Math.min(view.to, start + 8); at++) {
    if (!isIn(ar.witnessing, keyAt(view, at)) || !ar.witnesses.has(keyAt(view, at + 1))) continue
    const content = { from: start, to: endOfClause(view, at) }
    return byOutlet('observation', 'shows', { from: at, to: at + 1 }, content)
  }
  return null
}

function endOfClause(view: SentenceView, from: number): number {
  for (let at = from; at < view.to; at++)
    if (isSign(view, at, '،') && phraseAt(ar.clauseJoints, view.words, at + 1)) return at
  return view.to
}

/** "وامتنع متحدث عن الإجابة", "ورفضت الوزارة التعليق": that somebody is silent is told by the outlet. */
export function arabicSilence({ view, start }: SentenceScan): Attribution | null {
  const isRefusal = isIn(ar.refusals, keyAt(view, start)) && hasComment(view, start)
  const isSilent = silenceAt(view, start)
  if (!isSilent && !isRefusal) return null
  const cue = { from: start, to: start + 1 }
  return byOutlet('silence', 'declines', cue, { from: start, to: view.to })
}

// "ولم ترد": the first word of the phrase may be joined to what is before.
function silenceAt(view: SentenceView, at: number): boolean {
  if (phraseAt(ar.silences, view.words, at)) return true
  return (ar.silences.get(withoutJoint(keyAt(view, at))) ?? []).some(({ words }) =>
    words.every((word, index) => index === 0 || keyAt(view, at + index) === word),
  )
}

function hasComment(view: SentenceView, start: number): boolean {
  for (let at = start + 1; at < Math.min(view.to, start + 8); at++) if (ar.comments.has(keyAt(view, at))) return true
  return false
}

/** "تردد أن ...": hearsay, and nobody is named. */
export function* arabicHearsay({ view, start }: SentenceScan): Generator<Attribution> {
  const match = firstPhrase(ar.hearsay, view.words, { from: start, to: view.to })
  if (!match || view.isQuoted(match.from)) return
  const content = { from: match.to, to: view.to }
  yield { rule: 'hearsay', does: 'says', cue: match, speaker: 'unnamed', content, audience: null }
}
