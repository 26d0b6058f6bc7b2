import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Attribution } from './attribution'
import { accordingTo, attributedTo, headlineColon, quotedAs, so } from './english-sources'
import { cuesIn } from './english-cues'
import { hearsay, passive, reportedNoun, silence } from './english-hearsay'
import { followsOn } from './english-follow-ons'
import { inverted, speakerAfter, speakerFirst } from './english-speakers'
import { observation, pictures } from './english-witness'
import { trimmedAll } from './territories'
import type { SentenceScan } from './sentence-scan'
import type { SentenceView } from './sentence-view'

/** Who says what in an English sentence, in the order of the text. */
export function englishAttributions(view: SentenceView, start: number): Attribution[] {
  const scan: SentenceScan = { view, start, attributions: [] }
  const whole = pictures(scan) ?? observation(scan) ?? silence(scan)
  if (whole) return [whole]
  const ends = so(scan)
  const sources = [...quotedAs(scan), ...attributedTo(scan), ...accordingTo(scan), ...(ends ? [ends] : [])]
  for (const cue of cuesIn(view)) {
    if (sources.some((other) => isPartOf(cue, other))) continue
    const said = cue.isPassive ? passive(scan, cue) : null
    if (said) scan.attributions.push(said)
    if (cue.isPassive) continue
    const next = inverted(scan, cue) ?? speakerAfter(scan, cue) ?? speakerFirst(scan, cue) ?? followsOn(scan, cue)
    if (!next || isOfSource(next, sources)) continue
    // Who stands behind all of it says it: one claim, not two.
    if (next.content.from === start && next.content.to <= next.cue.from) scan.attributions = []
    scan.attributions.push(next)
  }
  const all = withoutBareDenials(trimmedAll(view, [...scan.attributions, ...sources]))
  if (all.length === 0) {
    const line = headlineColon(scan)
    if (line) return [line]
  }
  const others = [...(all.length > 0 ? [] : reportedNoun(scan)), ...hearsay(scan)]
  return [...all, ...others.filter((one) => !all.some((other) => holds(other, one.cue)))]
}

/** "According to the Lantern, the consortium has threatened": what the consortium does is what the Lantern says. */
function isOfSource({ speaker, does }: Attribution, sources: readonly Attribution[]): boolean {
  if (typeof speaker === 'string' || ['says', 'tells', 'reports', 'denies', 'believes'].includes(does)) return false
  return sources.some(({ content }) => content.from === speaker.whole.from)
}

/** "Rejects this and says": the denial is told by what follows. */
function withoutBareDenials(all: readonly Attribution[]): Attribution[] {
  return all.flatMap((one, index) => {
    const before = all[index - 1]
    if (one.rule === 'bare-denial' && index < all.length - 1) return []
    return one.speaker === 'same' && before?.rule === 'bare-denial' ? { ...one, speaker: before.speaker } : one
  })
}

const holds = ({ content, goesOn, speaker }: Attribution, cue: Stretch) =>
  within(cue, content) ||
  (goesOn !== undefined && within(cue, goesOn)) ||
  (typeof speaker !== 'string' && within(cue, speaker.whole))

const isPartOf = (cue: Stretch, { cue: other, speaker }: Attribution) =>
  within(cue, other) || (typeof speaker !== 'string' && within(cue, speaker.whole))

const within = (one: Stretch, other: Stretch) => one.from >= other.from && one.to <= other.to
