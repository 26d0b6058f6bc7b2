import type { Stretch } from '@/lib/domain/sentences/sentences'
import { ar, type ArabicVerb, isIn, isSpeakerNoun, withoutJoint } from './arabic-lexicon'
import { arabicMention, mentionBehind } from './arabic-mention'
import type { Attribution, Mention } from './attribution'
import { firstPhrase, phraseAt } from './phrases'
import type { Rule } from './rules'
import type { SentenceScan } from './sentence-scan'
import { isSign, keyAt, type SentenceView } from './sentence-view'

const wordsToParticle = 34

interface ReportingVerb {
  to: number
  value: ArabicVerb
  key: string
}

/** A reporting verb at a place, with or without a leading "and". */
function verbAt(view: SentenceView, at: number): ReportingVerb | null {
  const key = withoutJoint(keyAt(view, at))
  const same = phraseAt(ar.verbs, view.words, at)
  if (same) return { ...same, key: keyAt(view, at) }
  if (key === keyAt(view, at)) return null
  for (const { words, value } of ar.verbs.get(key) ?? []) {
    if (words.every((word, index) => index === 0 || keyAt(view, at + index) === word))
      return { to: at + words.length, value, key }
  }
  return null
}

/** Where a reporting verb may begin a clause: first, behind a comma, a dash or a relative pronoun, or with "and" or "has". */
function beginsClause({ view, start }: SentenceScan, at: number): boolean {
  const before = keyAt(view, at - 1)
  if (at === start || isSign(view, at - 1, '،,:؛–ـ-(')) return true
  return /^[وف]/.test(keyAt(view, at)) || ar.connectors.has(before)
}

/** "قال سالم الحداد، مدير المستشفى، إن ...": verb, speaker, particle, words. */
export function verbFirst(scan: SentenceScan, at: number): Attribution | null {
  const { view } = scan
  const verb = verbAt(view, at)
  if (!verb || verb.value === 'relays' || !beginsClause(scan, at) || hidesAt(view, at)) return null
  const opening = openingOf(view, verb) ?? behindKnownName(scan, verb)
  if (!opening) return verb.value === 'says' ? behindWords(scan, at, verb) : null
  const isImpersonal = opening.at === verb.to && (ar.impersonal.has(verb.key) || keyAt(view, at - 1) === 'قد')
  if (isImpersonal) return null
  const speaker =
    opening.at > verb.to ? arabicMention(view, { from: verb.to, to: opening.at }) : subjectInFront(view, at)
  if (!speaker && opening.at > verb.to) return null
  const isBare = verb.value === 'denies' && ar.bareObjects.has(keyAt(view, opening.from))
  return {
    rule: isBare ? 'bare-denial' : (ruleOf[verb.value] ?? 'speaker-first'),
    does: verb.value,
    cue: { from: at, to: verb.to },
    speaker: speaker ?? 'same',
    content: { from: isBare ? at : opening.from, to: view.to },
    audience: null,
  }
}

/** "طبيبا في المستشفى، رفض الكشف عن هويته، قال إن": what hides the name stands between the speaker and the verb. */
function subjectInFront(view: SentenceView, at: number): Mention | null {
  if (!isSign(view, at - 1, '،')) return null
  let comma = at - 2
  while (comma > view.from && at - comma < 12 && !isSign(view, comma, '،')) comma--
  if (!isSign(view, comma, '،') || firstPhrase(ar.anonymity, view.words, { from: comma, to: at }) === null) return null
  let from = comma
  while (
    from > view.from &&
    comma - from < 8 &&
    !isSign(view, from - 1, '،') &&
    !ar.particles.has(keyAt(view, from - 1))
  )
    from--
  return from < comma ? arabicMention(view, { from, to: at }) : null
}

/** "«لن نرحل»، قال أبو عماد": the verb and its speaker stand behind the words. */
function behindWords({ view, start }: SentenceScan, at: number, verb: ReportingVerb): Attribution | null {
  const comma = isSign(view, at - 1, '،,') ? at - 1 : at
  if (comma - start < 2 || !(view.isQuoted(comma - 1) || comma < at)) return null
  const speaker = mentionBehind(view, verb.to)
  if (!speaker || view.to - speaker.whole.to > 6) return null
  const cue = { from: at, to: verb.to }
  return { rule: 'inverted', does: 'says', cue, speaker, content: { from: start, to: comma }, audience: null }
}

const ruleOf: Partial<Record<ArabicVerb, Rule>> = {
  accuses: 'accusation',
  demands: 'promise',
  intends: 'promise',
  names: 'naming',
}

interface Opening {
  /** Where the speaker ends. */
  at: number
  /** Where the words begin. */
  from: number
}

/** What opens the words behind a verb: a particle, a colon, a quotation, or the object that the verb takes. */
function openingOf(view: SentenceView, verb: ReportingVerb): Opening | null {
  const last = Math.min(view.to, verb.to + wordsToParticle)
  for (let at = verb.to; at < last; at++) {
    if (view.isQuoted(at)) continue
    const key = keyAt(view, at)
    if (verb.value === 'names' && namingParticles.has(key)) return namedObject(view, verb.to, at)
    if (ar.particles.has(key)) return { at: beforeParticle(view, at, verb.to), from: isBareParticle(key) ? at + 1 : at }
    if (isSign(view, at, ':')) return { at, from: at + 1 }
    const object = objectAt(view, verb, at)
    if (object !== null) return { at, from: object }
    if (verb.value === 'says' && at > verb.to && isOtherVerb(view, at)) return null
  }
  return null
}

/** Behind a name that the dossier knows, what stands before the end of the sentence is the object: "أعلنت سانا توقف القصف". */
function behindKnownName({ view, names }: SentenceScan, { to }: ReportingVerb): Opening | null {
  const name = names && phraseAt(names, view.words, to)
  return name && name.to < view.to - 1 && !isSign(view, name.to, '،,.') ? { at: name.to, from: name.to } : null
}

const namingParticles = new Set(['بانه', 'بانها', 'بانهم'])

// "وصف الوزير نبيل حمدان الهجوم بأنه": the last nouns with an article before "as" are what is named; behind "minister" only the last.
function namedObject(view: SentenceView, from: number, at: number): Opening | null {
  let object = at - 1
  while (object - 1 > from && keyAt(view, object).startsWith('ال') && keyAt(view, object - 1).startsWith('ال')) object--
  const isOfRole = isSpeakerNoun(keyAt(view, object - 1)) && object < at - 1
  const begin = isOfRole ? at - 1 : object
  return begin > from ? { at: begin, from: begin } : null
}

// "طلب عدم ذكر اسمه" describes the speaker.
const isOtherVerb = (view: SentenceView, at: number) =>
  isSign(view, at - 1, '،,') && verbAt(view, at) !== null && !hidesAt(view, at)

const hidesAt = (view: SentenceView, at: number) =>
  firstPhrase(ar.anonymity, view.words, { from: at, to: at + 4 }) !== null

// "يشير إلى أن", "حذر من أن": the preposition belongs to the verb.
function beforeParticle(view: SentenceView, at: number, from: number): number {
  return at > from && ['الي', 'من', 'علي', 'عن'].includes(keyAt(view, at - 1)) ? at - 1 : at
}

/** "إن" alone is left out of the words, "إنه" is a part of them. */
const isBareParticle = (key: string) => key === 'ان' || key === 'بان'

/** Where the object of a verb begins that takes one instead of a clause, else null. */
function objectAt(view: SentenceView, { to, value, key }: ReportingVerb, at: number): number | null {
  if (at <= to) return null
  const word = keyAt(view, at)
  if (ar.prepositionOf.get(key) === word) return at + 1
  if (/^ب(?:ال|لل)?/.test(word) && ar.objects.has(word.slice(1))) return at
  const isOther = isSpeakerNoun(word) && endsNoun(view, at - 1)
  if ((value === 'accuses' || value === 'demands') && isOther) return at
  if (value === 'denies' && ar.bareObjects.has(word)) return at
  return (value === 'demands' || ar.ofObjects.has(key)) && ar.objects.has(word) ? at : null
}

// Behind a word with the article or a name a noun is complete; behind "minister" or "head" another belongs to it.
const endsNoun = (view: SentenceView, at: number) =>
  keyAt(view, at).startsWith('ال') || view.isQuoted(at) || !isSpeakerNoun(keyAt(view, at))

/** "مؤكدا أن", "قائلا إن": the speaker before goes on. */
export function participle({ view, attributions }: SentenceScan, at: number): Attribution | null {
  if (!isIn(ar.participles, keyAt(view, at))) return null
  const from = participleContent(view, at)
  const speaker = attributions.length > 0 ? 'same' : subjectOf(view, at)
  if (from === null || speaker === null) return null
  const cue = { from: at, to: at + 1 }
  return { rule: 'participle', does: 'says', cue, speaker, content: { from, to: view.to }, audience: null }
}

function participleContent(view: SentenceView, at: number): number | null {
  for (let next = at + 1; next < view.to && next - at <= 5; next++) {
    const isQuote = isSign(view, next, ':')
    if (isQuote || isBareParticle(keyAt(view, next))) return next + 1
    if (ar.particles.has(keyAt(view, next))) return next
  }
  const hasObject = isIn(ar.ofParticiples, keyAt(view, at)) && at + 1 < view.to
  return hasObject ? (keyAt(view, at + 1) === 'الي' ? at + 2 : at + 1) : null
}

// "طلب رئيس بلدية أوستمير تيمو آرلن فتح تحقيق، قائلا": the subject of the verb before, where that is no reporting verb.
function subjectOf(view: SentenceView, at: number): Mention | null {
  return isSign(view, at - 1, '،,') && at - view.from > 3
    ? arabicMention(view, { from: view.from + 1, to: at - 1 })
    : null
}

/** "نقلت الوكالة عن مصدر عسكري قوله إن ...": the first passes it on, the second says it. */
export function relayedFrom(scan: SentenceScan, at: number): Attribution | null {
  const { view } = scan
  const verb = verbAt(view, at)
  if (verb?.value !== 'relays') return null
  const last = Math.min(view.to, at + wordsToParticle)
  let from = verb.to
  while (from < last && keyAt(view, from) !== 'عن') from++
  let said = from
  while (said < last && !ar.saidBy.has(keyAt(view, said)) && !ar.particles.has(keyAt(view, said))) said++
  if (from >= last || said >= last) return null
  const relay = arabicMention(view, { from: verb.to, to: from })
  const speaker = arabicMention(view, { from: from + 1, to: said })
  if (!speaker) return null
  const isSaid = ar.saidBy.has(keyAt(view, said))
  const open = isSaid && (ar.particles.has(keyAt(view, said + 1)) || isSign(view, said + 1, ':')) ? said + 2 : said + 1
  const cue = { from: at, to: verb.to }
  const content = { from: open, to: view.to }
  return { rule: 'quoted-as', does: 'says', cue, speaker, content, audience: null, ...(relay ? { relay } : {}) }
}

/** "..., بحسب مصادر طبية", "وبحسب المنظمة، ...", "..., بحسب ما أعلن الجهاز". */
export function* arabicAccordingTo({ view, start }: SentenceScan): Generator<Attribution> {
  for (let at = start; at < view.to; at++) {
    const match = view.isQuoted(at) ? null : accordingAt(view, at)
    if (!match || (at > start && !isSign(view, at - 1, '،,') && keyAt(view, at) === withoutJoint(keyAt(view, at))))
      continue
    const verb = verbAt(view, match)
    const speaker = mentionBehind(view, verb ? verb.to : match)
    if (!speaker) continue
    const cue = { from: at, to: verb ? verb.to : match }
    if (at - start > 1) {
      yield {
        rule: 'according-to',
        does: 'says',
        cue,
        speaker,
        content: { from: start, to: at },
        audience: null,
        ...goingOn(view, speaker),
      }
      continue
    }
    const { from, beside } = behindSpeaker(view, speaker.whole.to)
    const whole = { ...speaker, beside: [...speaker.beside, ...beside], whole: { from: speaker.whole.from, to: from } }
    if (from < view.to)
      yield { rule: 'according-to', does: 'says', cue, speaker: whole, content: { from, to: view.to }, audience: null }
  }
}

// "..., فيما لا يزال": what follows a joint is the outlet's.
function goingOn(view: SentenceView, { whole }: Mention): { goesOn?: Stretch } {
  for (let at = whole.to; at < view.to && at - whole.to <= 3; at++) {
    if (isSign(view, at, '،') && phraseAt(ar.clauseJoints, view.words, at + 1))
      return { goesOn: { from: at + 1, to: view.to } }
  }
  return {}
}

function accordingAt(view: SentenceView, at: number): number | null {
  const same = phraseAt(ar.accordings, view.words, at)
  if (same) return keyAt(view, at) === 'كما' && !verbAt(view, same.to) ? null : same.to
  const bare = withoutJoint(keyAt(view, at))
  if (bare === keyAt(view, at) || bare === 'كما' || !ar.accordings.has(bare)) return null
  return ['ما', 'عن', 'لما'].includes(keyAt(view, at + 1)) ? at + 2 : at + 1
}

const thenClauses = new Set(['فان', 'فقد'])

/** Behind the speaker of a first "according to", and behind a relative clause that describes them. */
function behindSpeaker(view: SentenceView, at: number): { from: number; beside: Stretch[] } {
  if (!isSign(view, at, '،,')) return { from: thenClauses.has(keyAt(view, at)) ? at + 1 : at, beside: [] }
  if (!ar.relatives.has(keyAt(view, at + 1))) return { from: at + 1, beside: [] }
  let close = at + 1
  while (close < view.to && !isSign(view, close, '،,')) close++
  return { from: Math.min(view.to, close + 1), beside: [{ from: at + 1, to: close }] }
}

/** "المفوضية تنفي فقدان صناديق": in a headline, and of bodies and people, the speaker may stand first. */
export function headlineSpeaker({ view, start, attributions }: SentenceScan, at: number): Attribution | null {
  const verb = at > start ? verbAt(view, at) : null
  if (!verb || verb.value === 'relays' || /^[وف]/.test(keyAt(view, at))) return null
  let from = at
  const floor = attributions.at(-1)?.content.from ?? start
  while (from > floor && at - from < 4 && !isSign(view, from - 1, '،,:؛') && !view.isQuoted(from - 1)) {
    from--
    if (isSpeakerNoun(keyAt(view, from))) break
  }
  if (!isSpeakerNoun(keyAt(view, from)) || from === at) return null
  const speaker = arabicMention(view, { from, to: perfect.has(keyAt(view, at - 1)) ? at - 1 : at })
  const opens = ar.particles.has(keyAt(view, verb.to)) ? verb.to + 1 : verb.to
  if (!speaker || opens >= view.to) return null
  const rule = attributions.some(({ rule }) => rule === 'headline') || isHeadline(view) ? 'headline' : 'speaker-first'
  const cue = { from: at, to: verb.to }
  return { rule, does: verb.value, cue, speaker, content: { from: opens, to: view.to }, audience: null }
}

const isHeadline = ({ words, to }: SentenceView) => words[to]?.kind !== 'sign'
const perfect = new Set(['قد', 'كان', 'كانت'])
