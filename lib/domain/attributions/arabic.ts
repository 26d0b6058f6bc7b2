import { arabicHearsay, arabicObservation, arabicPictures, arabicSilence } from './arabic-outlet'
import { arabicAccordingTo, headlineSpeaker, participle, relayedFrom, verbFirst } from './arabic-speakers'
import type { Attribution } from './attribution'
import type { Phrases } from './phrases'
import type { SentenceScan } from './sentence-scan'
import type { SentenceView } from './sentence-view'
import { trimmedAll } from './territories'

/** Who says what in an Arabic sentence, in the order of the text; `names` are those of the dossier's parties. */
export function arabicAttributions(view: SentenceView, start: number, names?: Phrases<true>): Attribution[] {
  const scan: SentenceScan = { view, start, attributions: [], names }
  const whole = arabicPictures(scan) ?? arabicObservation(scan) ?? arabicSilence(scan)
  if (whole) return [whole]
  const sources = [...arabicAccordingTo(scan)]
  for (let at = start; at < view.to; at++) {
    const last = scan.attributions.at(-1)
    if (view.isQuoted(at) || (last && at < last.content.from)) continue
    if (sources.some(({ cue, speaker }) => typeof speaker !== 'string' && at >= cue.from && at < speaker.whole.to))
      continue
    const next = relayedFrom(scan, at) ?? verbFirst(scan, at) ?? participle(scan, at) ?? headlineSpeaker(scan, at)
    if (next) scan.attributions.push(next)
  }
  const all = trimmedAll(view, [...scan.attributions, ...sources])
  return all.length > 0 ? all : [...arabicHearsay(scan)]
}
