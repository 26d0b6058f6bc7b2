import type { Attribution, Mention } from './attribution'
import { en } from './english-lexicon'
import { mentionAfter } from './english-mention'
import { subjectBefore } from './english-subject'
import type { SentenceScan } from './sentence-scan'
import { phraseAt } from './phrases'
import { isSign, keyAt, type SentenceView } from './sentence-view'

/** "According to rescuers, ..." and "..., according to rescuers". */
export function* accordingTo({ view, start }: SentenceScan): Generator<Attribution> {
  for (let at = start; at < view.to; at++) {
    const match = view.isQuoted(at) ? null : phraseAt(en.accordings, view.words, at)
    if (!match) continue
    const first = mentionAfter(view, match.to)
    if (!first) continue
    const isFirst = at - start < 2 || opensBehind(view, at)
    const cited = citedBehind(view, first.whole.to)
    const speaker = cited ?? (isFirst ? openingMention(view, first) : first)
    const cue = { from: at, to: match.to }
    const behind = speaker.whole.to + 1
    const isParted = isSign(view, speaker.whole.to, ',') && behind < view.to
    const isRun = isFirst && !isParted && speaker.whole.to < view.to - 2
    const goesOn = isParted || isRun ? { from: isParted ? behind : speaker.whole.to, to: view.to } : null
    if (isFirst && !goesOn) continue
    const content = isFirst && goesOn ? goesOn : { from: contentFrom(view, start, at), to: at }
    const both = !isFirst && goesOn ? { goesOn } : {}
    yield {
      rule: 'according-to',
      does: 'says',
      cue,
      speaker,
      content,
      audience: null,
      ...both,
      ...(cited ? { relay: first } : {}),
    }
  }
}

const leadingIn = new Set(['which', 'that', 'who', 'and', 'but', 'because', 'while', 'although'])

/** "Boats which, according to the agency, were turned away": the words stand behind the source. */
function opensBehind(view: SentenceView, at: number): boolean {
  return leadingIn.has(keyAt(view, isSign(view, at - 1, ',') ? at - 2 : at - 1))
}

/** "It has 14 million readers, which makes it the third according to a ranking": no comma parts the source from its clause. */
function contentFrom(view: SentenceView, start: number, to: number): number {
  for (let at = to - 1; at > start && !isSign(view, at, ',;'); at--) {
    if (keyAt(view, at) === 'which' && isSign(view, at - 1, ',')) return at
  }
  return start
}

/** "According to the Lantern, citing two people": those who are cited say it, the first passes it on. */
export function citedBehind(view: SentenceView, at: number): Mention | null {
  const match = isSign(view, at, ',') ? phraseAt(en.quotedSources, view.words, at + 1) : null
  return match ? mentionAfter(view, match.to) : null
}

/** "About 850 people sleep in the hall, so the aid club": a short way to name who says it. */
export function so({ view, start }: SentenceScan): Attribution | null {
  for (let at = view.to - 1; at > start + 2 && view.to - at < 10; at--) {
    if (keyAt(view, at) !== 'so' || !isSign(view, at - 1, ',') || view.isQuoted(at)) continue
    const speaker = en.determiners.has(keyAt(view, at + 1)) ? mentionAfter(view, at + 1) : null
    if (speaker?.to !== view.to) return null
    const content = { from: start, to: at - 1 }
    return { rule: 'according-to', does: 'says', cue: { from: at, to: at + 1 }, speaker, content, audience: null }
  }
  return null
}

// "According to the UN, the toll rose": what follows the comma is no apposition where the sentence ends with it.
function openingMention(view: SentenceView, mention: Mention): Mention {
  const isLast = mention.whole.to >= view.to - 2
  return isLast ? { ...mention, beside: [], whole: { from: mention.from, to: mention.to } } : mention
}

/** "There is a saying attributed to Rell: "..."": a quotation with its author. */
export function* attributedTo({ view, start }: SentenceScan): Generator<Attribution> {
  for (let at = start; at < view.to; at++) {
    if (view.isQuoted(at) || keyAt(view, at) !== 'attributed' || keyAt(view, at + 1) !== 'to') continue
    const speaker = mentionAfter(view, at + 2)
    const from = speaker && (isSign(view, speaker.whole.to, ',:–—-') ? speaker.whole.to + 1 : speaker.whole.to)
    if (!speaker || from === null || !view.isQuoted(from)) continue
    const cue = { from: at, to: at + 2 }
    yield { rule: 'quoted-as', does: 'says', cue, speaker, content: { from, to: view.to }, audience: null }
  }
}

const quoting = new Set('quoted quotes quoting cited citing'.split(' '))
const wordsToSaying = 14

/** "The agency quoted an inspector as saying the pumps had failed"; "was quoted as saying". */
export function* quotedAs({ view, start }: SentenceScan): Generator<Attribution> {
  for (let at = start; at < view.to; at++) {
    if (view.isQuoted(at) || !quoting.has(keyAt(view, at))) continue
    let as = at + 1
    const isPassive = ['was', 'is', 'were', 'are', 'been'].includes(keyAt(view, at - 1))
    while (as < view.to && as - at < wordsToSaying && keyAt(view, as + 1) !== 'saying') as++
    if (keyAt(view, as) !== 'as' && !(isPassive && keyAt(view, as + 1) === 'saying')) continue
    const before = subjectBefore(view, isPassive ? at - 1 : at, start)?.mention ?? null
    const speaker = isPassive ? before : mentionAfter(view, at + 1)
    if (!speaker) continue
    const from = keyAt(view, as + 2) === 'that' ? as + 3 : as + 2
    const relay = !isPassive && before ? { relay: before } : {}
    const cue = { from: at, to: as + 2 }
    // "40 were hurt, officials were quoted as saying": the words stand before.
    const content = from < view.to ? { from, to: view.to } : { from: start, to: speaker.whole.from }
    if (content.to <= content.from) continue
    yield { rule: 'quoted-as', does: 'says', cue, speaker, content, audience: null, ...relay }
  }
}

const wordsOfSpeaker = 4
const fewestWords = 2

/** "Minister: talks will fail" and "Talks will fail: minister": a colon in a line without a full stop parts speaker and words. */
export function headlineColon({ view, start }: SentenceScan): Attribution | null {
  const isLine = view.words[view.to]?.text !== '.' && view.words[view.to]?.text !== ':'
  const colon = isLine ? colonIn(view, start) : null
  if (colon === null) return null
  const cue = { from: colon, to: colon + 1 }
  const rest = { does: 'says', cue, audience: null }
  const before = { from: start, to: colon }
  const behind = { from: colon + 1, to: view.to }
  if (behind.to - behind.from >= fewestWords && namesSpeaker(view, before))
    return { rule: 'speaker-first', speaker: mentionOf(before), content: behind, ...rest }
  if (before.to - before.from >= fewestWords && namesSpeaker(view, behind))
    return { rule: 'speaker-after', speaker: mentionOf(behind), content: before, ...rest }
  return null
}

const mentionOf = (stretch: { from: number; to: number }): Mention => ({ ...stretch, beside: [], whole: stretch })

function colonIn(view: SentenceView, start: number): number | null {
  for (let at = start + 1; at < view.to - 1; at++) {
    const isInside = view.words[at]?.end === view.words[at + 1]?.start && !view.isQuoted(at + 1)
    if (isSign(view, at, ':') && !isInside) return at
  }
  return null
}

/** Whether few words name people or a body: their last is known to, or it is a name of capitals alone ("UN"). */
function namesSpeaker(view: SentenceView, { from, to }: { from: number; to: number }): boolean {
  if (to - from > wordsOfSpeaker || to <= from) return false
  for (let at = from; at < to; at++) if (view.words[at]?.kind !== 'word' || view.isQuoted(at)) return false
  const last = keyAt(view, to - 1)
  const isKnown = [en.unnamed, en.roles, en.organisations, en.outlets].some((list) => list.has(last))
  return isKnown || /^\p{Lu}{2,}$/u.test(view.words[to - 1]?.text ?? '')
}
