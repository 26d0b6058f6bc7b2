import type { Stretch } from '@/lib/domain/sentences/sentences'
import { en, type VerbClass } from './english-lexicon'
import { wordsBeside } from './english-phrase'
import { phraseAt } from './phrases'
import { bareKeyAt, isAuxiliary, isCapital, isVerbLike, keyAt, type SentenceView } from './sentence-view'

/** A reporting verb in a sentence. */
export interface Cue extends Stretch {
  does: VerbClass
  isParticiple: boolean
  /** Where the verb begins with its auxiliaries and adverbs: "has now" of "has now said". */
  group: number
  isPassive: boolean
  isNegated: boolean
}

const isNegation = (key: string) =>
  key === 'not' || key === 'never' || key === 'cannot' || key.endsWith("n't") || key.endsWith('n’t')
/** The words of a cue with its auxiliaries and adverbs. */
export const groupOf = ({ group, to }: Cue): Stretch => ({ from: group, to })

const continuous = /^(?:i['’]m|(?:we|you|they)['’]re|(?:he|she|it|who)['’]s)$/

/** The reporting verbs of a sentence outside of quotation marks, in order. */
export function cuesIn(view: SentenceView): Cue[] {
  const cues: Cue[] = []
  for (let at = view.from; at < view.to; at++) {
    if (view.isQuoted(at)) continue
    const match = phraseAt(en.verbs, view.words, at)
    const isVerb = match !== null && match.to <= view.to && !isNoun(view, at, match.to)
    const cue = isVerb ? cueAt(view, { from: at, to: match.to }, match.value) : viewCueAt(view, at)
    if (!cue) continue
    cues.push(cue)
    at = cue.to - 1
  }
  return cues
}

const wordsOfView = 5

/** "Came to the conclusion that", "is convinced that": what somebody thinks, told by a noun or an adjective before "that". */
function viewCueAt(view: SentenceView, from: number): Cue | null {
  const key = keyAt(view, from)
  if (en.convictions.has(key)) {
    const isSaid = keyAt(view, from + 1) === 'that' && isBeforeVerb(keyAt(view, from - 1))
    const cue = isSaid ? cueAt(view, { from, to: from + 1 }, { does: 'believes', isParticiple: false }) : null
    return cue && { ...cue, isPassive: false }
  }
  if (!en.viewVerbs.has(key)) return null
  for (let at = from + 1; at < view.to && at - from <= wordsOfView; at++) {
    if (view.words[at]?.kind === 'sign') return null
    if (!en.viewNouns.has(keyAt(view, at)) || keyAt(view, at + 1) !== 'that') continue
    return cueAt(view, { from, to: at + 1 }, { does: 'believes', isParticiple: key.endsWith('ing') })
  }
  return null
}

function cueAt(view: SentenceView, { from, to }: Stretch, form: { does: VerbClass; isParticiple: boolean }): Cue {
  const isInfinitive = keyAt(view, from - 1) === 'to'
  const main = isInfinitive ? governorOf(view, from - 1) : null
  let group = main ?? from
  while (group > view.from && !view.isQuoted(group - 1) && isBeforeVerb(keyAt(view, group - 1))) {
    group -= keyAt(view, group - 1) === 'well' && keyAt(view, group - 2) === 'as' ? 2 : 1
  }
  const before: string[] = []
  for (let at = group; at < (main ?? from); at++) before.push(keyAt(view, at))
  const isRunTogether = form.isParticiple && continuous.test(keyAt(view, group - 1))
  const isContinuous = isRunTogether || before.some((key) => en.passives.has(key))
  return {
    from,
    to,
    does: form.does,
    // "Is writing" is a verb of its own, "writing" hangs on another.
    isParticiple: (form.isParticiple && !isContinuous) || (isInfinitive && main === null),
    group: isInfinitive && main === null ? from - 1 : group,
    isPassive: !form.isParticiple && isContinuous && main === null,
    isNegated: before.some(isNegation) || (main !== null && en.refusals.has(keyAt(view, main))),
  }
}

/** "Went on to say", "was able to show", "old enough to know": where the words begin that a verb with "to" hangs on, or null. */
function governorOf(view: SentenceView, to: number): number | null {
  const at = to - 1
  const key = keyAt(view, at)
  if (en.infinitives.has(key) || en.refusals.has(key)) return at
  if (key === 'on' && /^(?:go|goes|went|gone)$/.test(keyAt(view, at - 1))) return at - 1
  return key === 'enough' ? at - 1 : null
}

/** "Called a meeting to announce that": what somebody does in order to say something. */
function tellsPurpose(view: SentenceView, to: number): boolean {
  const verb = phraseAt(en.verbs, view.words, to + 1)
  const before = keyAt(view, to - 1)
  const isSaying = verb !== null && ['says', 'tells', 'reports'].includes(verb.value.does)
  return isSaying && view.words[to - 1]?.kind === 'word' && !en.purposeBars.has(before) && !isBeforeVerb(before)
}

// "The data help explain".
const helping = new Set(['help', 'helps', 'helped'])
const nounsInLy = new Set(
  'family reply supply assembly ally rally july italy bully anomaly monopoly jelly belly daily weekly'.split(' '),
)
const isBeforeVerb = (key: string) =>
  isAuxiliary(key) ||
  en.adverbs.has(key) ||
  helping.has(key) ||
  (key.length > 5 && key.endsWith('ly') && !nounsInLy.has(key))

// "State" of "Syrian state television" has no plural before it; "fears that" behind an adjective is a noun.
function agrees(view: SentenceView, at: number): boolean {
  const form = keyAt(view, at)
  const before = bareKeyAt(view, at - 1)
  if (/(?:ed|ing|thought|saw|felt|known|found|heard|read)$/.test(form)) return true
  if (en.pronouns.has(before) || en.unnamed.has(before) || isBeforeVerb(before) || isCapital(view, at - 1)) {
    return (
      !isCapital(view, at - 1) ||
      form.endsWith('s') ||
      en.pronouns.has(before) ||
      isBeforeVerb(before) ||
      before.endsWith('s')
    )
  }
  if (!form.endsWith('s')) return isPlural(before === ',' ? headBefore(view, at - 1) : before)
  return phraseAt(en.reportNouns, view.words, at) === null || en.roles.has(before) || en.organisations.has(before)
}

const isPlural = (key: string) => key.endsWith('s') || ['data', 'people', 'media', 'men', 'women'].includes(key)

// "Results, published in May, show": the noun stands before the comma that opens what is between.
function headBefore(view: SentenceView, close: number): string {
  for (let at = close - 1; at > view.from && close - at < wordsBeside; at--)
    if (keyAt(view, at) === ',') return keyAt(view, at - 1)
  return ''
}

const nounMarks = new Set(['of', 'by', 'from'])

// "A United Nations report said": the verb stands behind it.
function isOtherVerb(view: SentenceView, at: number): boolean {
  const verb = phraseAt(en.verbs, view.words, at)
  return verb !== null && !verb.value.isParticiple && !en.nounLike.has(keyAt(view, at)) && !view.isQuoted(at)
}

/** Whether a form that is a noun as well is one here: "the claims", "casualty reports could". */
function isNoun(view: SentenceView, at: number, to: number): boolean {
  const before = keyAt(view, at - 1)
  if (before === 'to')
    return keyAt(view, to) !== 'that' || !(governorOf(view, at - 1) !== null || tellsPurpose(view, at - 1))
  if (isCapital(view, at) && at > view.from) return true
  if (['himself', 'herself', 'itself', 'themselves'].includes(keyAt(view, to))) return true
  if (at === view.from && to - at === 1 && !keyAt(view, at).endsWith('ing')) return true
  if (!en.nounLike.has(keyAt(view, at)) || to - at > 1) return false
  if (isVerbLike(view, at - 1) && !isAuxiliary(before) && bareKeyAt(view, at - 1) === before) return true
  if (!agrees(view, at)) return true
  const isMarked = en.determiners.has(before) || en.prepositions.has(before) || /['’]s?$/.test(before)
  return (
    isMarked ||
    view.words[at - 1]?.kind === 'number' ||
    (nounMarks.has(keyAt(view, to)) && !keyAt(view, at).endsWith('ed')) ||
    isAuxiliary(keyAt(view, to)) ||
    isOtherVerb(view, to) ||
    en.pasts.has(keyAt(view, to))
  )
}
