import type { Attribution, Mention } from './attribution'
import { contentAfter } from './english-content'
import { type Cue, cuesIn, groupOf } from './english-cues'
import { en } from './english-lexicon'
import { doesOf, takes } from './english-objects'
import { subjectBefore } from './english-subject'
import type { Rule } from './rules'
import type { SentenceScan } from './sentence-scan'
import { isSign, isVerbLike, keyAt, type SentenceView } from './sentence-view'

/** "and promised an inquiry", "saying that it had opened the gates": the speaker before goes on. */
export function followsOn(scan: SentenceScan, cue: Cue): Attribution | null {
  const { view, attributions } = scan
  const before = keyAt(view, cue.group - 1)
  const isJoined = ['and', 'but', 'or'].includes(before)
  const beside = cue.isParticiple ? (besideIn(view, cue) ?? paperBefore(view, cue)) : null
  if (beside) return besideSays(scan, cue, beside)
  if (!isJoined && !(cue.isParticiple && (isSign(view, cue.group - 1, ',') || attributions.length === 0))) return null
  const { from, audience } = contentAfter(view, cue)
  if (from === null || !takes(view, cue, from)) return null
  const speaker = attributions.length > 0 ? 'same' : subjectOfSentence(scan, cue)
  if (speaker === null) return null
  const rule: Rule = cue.isParticiple ? 'participle' : 'coordinate'
  return { rule, does: doesOf(cue), cue: groupOf(cue), speaker, content: { from, to: view.to }, audience }
}

/** "With one poster writing, "..."", "a message saying that ...": another than the subject of the sentence says it. */
function besideSays(scan: SentenceScan, cue: Cue, speaker: Mention): Attribution | null {
  const { from, audience } = contentAfter(scan.view, cue)
  if (from === null || !takes(scan.view, cue, from)) return null
  const content = { from, to: scan.view.to }
  const isNestedHere = scan.attributions.some((other) => other.content.from <= cue.from && other.content.to > cue.to)
  return { rule: 'participle', does: cue.does, cue: groupOf(cue), speaker, content, audience, isNested: isNestedHere }
}

const wordsBehindWith = 8

function besideIn(view: SentenceView, { group }: Cue): Mention | null {
  for (let at = group - 1; at > view.from && group - at <= wordsBehindWith; at--) {
    if (view.words[at]?.kind === 'sign' || isVerbLike(view, at)) return null
    if (keyAt(view, at) !== 'with' || at + 1 >= group) continue
    return { from: at + 1, to: group, beside: [], whole: { from: at, to: group } }
  }
  return null
}

function paperBefore(view: SentenceView, { group }: Cue): Mention | null {
  if (!en.documents.has(keyAt(view, group - 1)) || view.isQuoted(group - 1)) return null
  let from = group - 1
  while (from > view.from && group - from <= wordsBehindWith && !en.determiners.has(keyAt(view, from))) from--
  if (!en.determiners.has(keyAt(view, from))) from = group - 1
  return { from, to: group, beside: [], whole: { from: group, to: group } }
}

/** The subject of a sentence whose verb is no reporting verb: all before its first verb or comma. */
export function subjectOfSentence({ view, start }: SentenceScan, before: { from: number }): Mention | null {
  for (let at = start + 1; at < before.from && at - start <= 14; at++) {
    const isEnd = isVerbLike(view, at) || isSign(view, at, ',') || /[a-z]ed$/.test(keyAt(view, at))
    const subject = isEnd ? subjectBefore(view, at, start)?.mention : null
    // What else the sentence tells keeps its subject.
    if (isEnd) return subject ? { ...subject, whole: { from: before.from, to: before.from } } : null
  }
  return null
}

/** Who speaks in the quotation that a sentence leads to by its colon: "Rell wrote on her page:"; null where nobody is named. */
export function introducedBy(view: SentenceView, start: number): Mention | null {
  const verbs = [
    ...cuesIn(view)
      .filter(({ isParticiple }) => !isParticiple)
      .map(({ group }) => group),
    ...quotedIn(view),
  ]
  const last = Math.max(...verbs)
  const subject = verbs.length > 0 ? subjectBefore(view, last, start) : null
  return subject?.mention ?? subjectOfSentence({ view, start, attributions: [] }, { from: view.to })
}

/** "He was quoted by the Lantern on the plan": where the auxiliary stands. */
function quotedIn(view: SentenceView): number[] {
  const places: number[] = []
  for (let at = view.from + 1; at < view.to; at++) {
    const isPassive = en.passives.has(keyAt(view, at - 1)) && ['quoted', 'cited'].includes(keyAt(view, at))
    if (isPassive && !view.isQuoted(at)) places.push(at - 1)
  }
  return places
}
