import type { Stretch } from '@/lib/domain/sentences/sentences'
import { en, type VerbClass } from './english-lexicon'
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
const continuous = /^(?:i['’]m|(?:we|you|they)['’]re|(?:he|she|it|who)['’]s)$/

/** The reporting verbs of a sentence outside of quotation marks, in order. */
export function cuesIn(view: SentenceView): Cue[] {
  const cues: Cue[] = []
  for (let at = view.from; at < view.to; at++) {
    const match = view.isQuoted(at) ? null : phraseAt(en.verbs, view.words, at)
    if (!match || match.to > view.to || isNoun(view, at, match.to)) continue
    cues.push(cueAt(view, { from: at, to: match.to }, match.value))
    at = match.to - 1
  }
  return cues
}

function cueAt(view: SentenceView, { from, to }: Stretch, form: { does: VerbClass; isParticiple: boolean }): Cue {
  let group = from
  while (group > view.from && !view.isQuoted(group - 1) && isBeforeVerb(keyAt(view, group - 1))) {
    group -= keyAt(view, group - 1) === 'well' && keyAt(view, group - 2) === 'as' ? 2 : 1
  }
  const before: string[] = []
  for (let at = group; at < from; at++) before.push(keyAt(view, at))
  const isRunTogether = form.isParticiple && continuous.test(keyAt(view, group - 1))
  const isContinuous = isRunTogether || before.some((key) => en.passives.has(key))
  return {
    from,
    to,
    does: form.does,
    // "Is writing" is a verb of its own, "writing" hangs on another.
    isParticiple: form.isParticiple && !isContinuous,
    group,
    isPassive: !form.isParticiple && isContinuous,
    isNegated: before.some(isNegation),
  }
}

const isBeforeVerb = (key: string) => isAuxiliary(key) || en.adverbs.has(key)

// "State" of "Syrian state television" has no plural before it; "fears that" behind an adjective is a noun.
function agrees(view: SentenceView, at: number): boolean {
  const form = keyAt(view, at)
  const before = bareKeyAt(view, at - 1)
  if (/(?:ed|ing|thought|saw|felt|known)$/.test(form)) return true
  if (en.pronouns.has(before) || en.unnamed.has(before) || isBeforeVerb(before) || isCapital(view, at - 1)) {
    return (
      !isCapital(view, at - 1) ||
      form.endsWith('s') ||
      en.pronouns.has(before) ||
      isBeforeVerb(before) ||
      before.endsWith('s')
    )
  }
  if (!form.endsWith('s')) return before.endsWith('s')
  return phraseAt(en.reportNouns, view.words, at) === null || en.roles.has(before) || en.organisations.has(before)
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
  if (before === 'to' || (isCapital(view, at) && at > view.from)) return true
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
