import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Attribution, Mention } from './attribution'
import { contentAfter } from './english-content'
import { type Cue, groupOf } from './english-cues'
import { en, type VerbClass } from './english-lexicon'
import { mentionAfter } from './english-mention'
import { canSay, doesOf, isBareObject, ofObjects } from './english-objects'
import { type Subject, subjectBefore } from './english-subject'
import type { SentenceScan } from './sentence-scan'
import type { Rule } from './rules'
import { isAuxiliary, isSign, keyAt, type SentenceView } from './sentence-view'

/** Verbs that may stand before their speaker: "said the mayor". */
const invertible: ReadonlySet<VerbClass> = new Set<VerbClass>(['says', 'tells', 'reports', 'believes', 'shows'])
/** The place from which words of this cue may begin: behind the cue before it. */
function floorOf({ attributions, start }: SentenceScan): number {
  return attributions.reduce((floor, { cue }) => Math.max(floor, cue.to), start)
}

/** "The toll was likely to rise, said the Centre": verb, speaker, and then nothing more. */
export function inverted(scan: SentenceScan, cue: Cue): Attribution | null {
  const { view } = scan
  if (!invertible.has(cue.does) || cue.isParticiple || !closesWords(view, cue.group - 1)) return null
  const at = ['us', 'me', 'them', 'reporters'].includes(keyAt(view, cue.to)) ? cue.to + 1 : cue.to
  if (keyAt(view, at) === 'that' || en.prepositions.has(keyAt(view, at))) return null
  const speaker = mentionAfter(view, at)
  if (!speaker || !(speaker.to >= view.to || isSign(view, speaker.to, ',;') || isAsideNext(view, speaker.to)))
    return null
  const subject = view.isQuoted(cue.group - 1) ? null : subjectBefore(view, cue.group, floorOf(scan))
  if (subject && subject.mention.beside.length > 0) return null
  return backwards(scan, cue, speaker, 'inverted', cue.group)
}

const isAsideNext = (view: SentenceView, at: number) =>
  en.prepositions.has(keyAt(view, at)) || en.relatives.has(keyAt(view, at))

/** Whether words that are said may end at a place: a comma, or what a quotation ends with. */
function closesWords(view: SentenceView, at: number): boolean {
  return isSign(view, at, ',') || (view.words[at]?.kind === 'sign' && view.isQuoted(at))
}

/** "At least 23 people had died, port officials said", and "The count was complete, she said, and ...". */
export function speakerAfter(scan: SentenceScan, cue: Cue): Attribution | null {
  const { view } = scan
  const subject = subjectOf(scan, cue)
  if (!subject || subject.kind !== 'clause' || !invertible.has(cue.does)) return null
  const { whole } = subject.mention
  const isClosed = closesWords(view, whole.from - 1) || isAfterthought(view, subject.mention, cue)
  if (!isClosed || whole.from - 1 <= floorOf(scan)) return null
  const { from } = contentAfter(view, cue)
  if (from !== null && !isOnlyAside(view, from, whole.from)) return null
  return backwards(scan, cue, subject.mention, 'speaker-after', whole.from)
}

/** "It was in my third year I think": the speaker's own doubt at the end of a sentence. */
const isAfterthought = (view: SentenceView, { from, to }: Mention, cue: Cue) =>
  to - from === 1 && keyAt(view, from) === 'i' && cue.does === 'believes' && cue.to === view.to

/** Behind a quotation, another one ("..., he said, "...") and a few words about where it was said leave it as it is. */
function isOnlyAside(view: SentenceView, from: number, subject: number): boolean {
  if (!view.isQuoted(subject - 1)) return false
  return view.isQuoted(from) || (en.prepositions.has(keyAt(view, from)) && view.to - from <= wordsOfAside)
}

const wordsOfAside = 10

/** What stands before the cue is said; `end` is where the speaker and the cue begin. */
function backwards(scan: SentenceScan, cue: Cue, speaker: Mention, rule: Rule, end: number): Attribution | null {
  const { view } = scan
  const from = outermostFrom(scan, end)
  if (end - from < 2) return null
  const { audience } = contentAfter(view, cue)
  const behind = Math.max(cue.to, speaker.whole.to, audience?.to ?? 0)
  const goesOn = goesOnFrom(view, behind)
  return {
    rule,
    does: cue.does,
    cue: groupOf(cue),
    speaker,
    content: { from, to: end },
    audience,
    ...(goesOn ? { goesOn } : {}),
  }
}

/** "Commission warned of unsealed boxes, document suggests": who stands at the end says all of it, unless a joint parts them. */
function outermostFrom(scan: SentenceScan, end: number): number {
  const [only, ...others] = scan.attributions
  if (!only || others.length > 0 || only.rule !== 'speaker-first' || only.content.to < scan.view.to)
    return floorOf(scan)
  for (let at = only.content.from; at < end - 1; at++) if (isSign(scan.view, at, ',;')) return floorOf(scan)
  return scan.start
}

/** Words that go on behind "she said,": to the end of the sentence, until another attribution takes them. */
function goesOnFrom(view: SentenceView, at: number): Stretch | null {
  for (let next = at; next < view.to && next - at <= 12; next++) {
    if (view.isQuoted(next)) return { from: next, to: view.to }
    if (isSign(view, next, ',')) return next + 1 < view.to ? { from: next + 1, to: view.to } : null
    if (isSign(view, next, ';:')) return null
  }
  return null
}

function subjectOf(scan: SentenceScan, cue: Cue): Subject | null {
  return cue.isParticiple ? null : subjectBefore(scan.view, cue.group, floorOf(scan))
}

/** "Port officials said that at least 23 people had died"; with verbs of an object, "blamed the army". */
export function speakerFirst(scan: SentenceScan, cue: Cue): Attribution | null {
  const { view } = scan
  const subject = subjectOf(scan, cue)
  if (!subject) return null
  const { audience, ...start } = contentAfter(view, cue)
  const from = start.from ?? behindComma(scan, cue, subject)
  const rule: Rule = subject.kind === 'clause' ? (ofObjects[cue.does] ?? 'speaker-first') : subject.kind
  if (from === null || !canSay(view, cue, subject.mention, from)) return null
  // "He said he did not know who fired": that it is not known is what he says.
  const isSaidUnknown = ['says', 'tells', 'reports'].includes(scan.attributions.at(-1)?.does ?? '')
  if (isSaidUnknown && cue.does === 'knows' && cue.isNegated && isNested(scan, subject.mention.whole.from)) return null
  const isBare = cue.does === 'denies' && isBareObject(view, from)
  return {
    rule: isBare ? 'bare-denial' : rule,
    does: doesOf(cue),
    cue: groupOf(cue),
    speaker: subject.mention,
    content: isBare
      ? { from: subject.mention.whole.from, to: view.to }
      : { from, to: endOfContent(view, subject, from) },
    audience,
    isNested: isNested(scan, subject.mention.whole.from),
  }
}

/** "As Heald told the Post, ozone has dropped", "They estimated, by 2050, that": at the head of a sentence a comma may lead on. */
function behindComma({ view, start }: SentenceScan, cue: Cue, { mention }: Subject): number | null {
  if (!['says', 'tells', 'reports'].includes(cue.does) || !opensSentence(view, mention.whole.from, start)) return null
  for (let at = cue.to; at < view.to && at - cue.to <= 8; at++) {
    if (isSign(view, at, ',')) return view.to - at > 4 ? at + 1 : null
  }
  return null
}

const opensSentence = (view: SentenceView, at: number, start: number) =>
  at - start <= 1 || (['and', 'but', 'so', 'then'].includes(keyAt(view, at - 1)) && at - start <= 2)

const subordinating = new Set(['when', 'after', 'as', 'if', 'while', 'because', 'although', 'before', 'since', 'once'])

// "The governor, who spoke about 14 dead, has corrected herself": a clause between commas ends at the second.
function endOfContent(view: SentenceView, { kind, mention }: Subject, from: number): number {
  const at = mention.whole.from - 1
  const opens = mention.whole.from - view.from <= 4 || isSign(view, at - 1, ':;–—')
  const isFronted = subordinating.has(keyAt(view, at)) && opens
  const isAside = kind === 'relative' ? isSign(view, mention.to, ',') : kind === 'embedded' && isSign(view, at - 1, ',')
  if (!isFronted && !isAside) return view.to
  for (let at = from; at < view.to; at++) {
    if (isFronted && isSign(view, at, ',')) return at
    const isEnd = isSign(view, at, ',') && (isAuxiliary(keyAt(view, at + 1)) || en.adverbs.has(keyAt(view, at + 1)))
    if (isEnd) return at
  }
  return view.to
}

const nesting = new Set(
  'that which after because if where when whether whose before until since than how why what'.split(' '),
)

/** Whether a subject stands within the words of the attribution before it. */
function isNested({ view, attributions }: SentenceScan, from: number): boolean {
  const last = attributions.at(-1)
  return last !== undefined && (last.content.from === from || nesting.has(keyAt(view, from - 1)))
}
