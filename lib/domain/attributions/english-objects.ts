import { opensClause } from './english-content'
import type { Cue } from './english-cues'
import { en, type VerbClass } from './english-lexicon'
import type { Mention } from './attribution'
import type { Rule } from './rules'
import { isCapital, keyAt, type SentenceView } from './sentence-view'

/** Verbs whose object is the claim: no clause need follow. */
export const ofObjects: Partial<Record<VerbClass, Rule>> = {
  accuses: 'accusation',
  names: 'naming',
  intends: 'promise',
  demands: 'promise',
  puts: 'put-at',
  denies: 'speaker-first',
  reports: 'speaker-first',
}

/** What a cue does where it is negated: "did not say that" claims nothing. */
export const doesOf = ({ isNegated, does }: Cue): string =>
  isNegated && ['says', 'tells', 'reports'].includes(does) ? 'unsaid' : does

/** Whether what begins at a place is said, by what the verb takes: a clause, or a thing as well. */
export function takes(view: SentenceView, cue: Cue, from: number): boolean {
  // "The figures reported by the office": whose they are.
  const hasAgent =
    keyAt(view, cue.to) === 'by' && (en.determiners.has(keyAt(view, cue.to + 1)) || isCapital(view, cue.to + 1))
  if (hasAgent) return false
  if (['believes', 'knows', 'shows'].includes(cue.does)) return opensClause(view, cue, from)
  if (cue.does === 'names' && notNamed.has(keyAt(view, from))) return false
  if (ofObjects[cue.does]) return true
  if (ofThings.test(keyAt(view, cue.from))) return opensClause(view, cue, from)
  const isClause = keyAt(view, from - 1) === 'that' || !notOpening.has(keyAt(view, from))
  return isClause && view.to - from >= 2
}

// "Maintained a policy", "posted a profit": said only where a clause follows.
const ofThings = /^(?:maintain|conclud|post|continu|charg|counter)/
// "Called because of it", "called off the search": nothing is called by a name.
const notNamed = new Set([...en.prepositions, 'and', 'or', 'but', 'because', 'off', 'out', 'up', 'back', 'when', 'if'])
// "Responded with mortars", "agreed on a plan": what follows is not said.
const notOpening = new Set(['to', 'with', 'on', 'for', 'against', 'from', 'by', 'of', 'about', 'into', 'and', 'or'])

const reading = new Set(['read', 'reads', 'reading'])

/** Whether a subject can say by this verb what begins at a place: things see nothing, and show less than people and papers. */
export function canSay(view: SentenceView, cue: Cue, mention: Mention, from: number): boolean {
  if (reading.has(keyAt(view, cue.from)) && !(view.isQuoted(from) && isPaper(view, mention))) return false
  if (!takes(view, cue, from) && !shownByPaper(view, cue, { mention, from })) return false
  // "As the old law calls it" names no speaker of the sentence.
  if (cue.does === 'names' && keyAt(view, mention.whole.from - 1) === 'as') return false
  if (cue.does === 'shows') return canShow(view, mention)
  return !seeing.has(keyAt(view, cue.from)) || keyAt(view, from - 1) === 'that' || canSee(view, mention)
}

/** "Data show grain, such as wheat, yields less": what papers show need not be seen to be a clause. */
function shownByPaper(view: SentenceView, cue: Cue, { mention, from }: { mention: Mention; from: number }): boolean {
  if (!['shows', 'knows'].includes(cue.does) || view.to - from < 5 || keyAt(view, from) === 'to') return false
  return isPaper(view, mention)
}

function isPaper(view: SentenceView, { from, to }: Mention): boolean {
  for (let at = from; at < to && !en.prepositions.has(keyAt(view, at)); at++)
    if (en.documents.has(keyAt(view, at))) return true
  return false
}

/** "The moves suggested that" tells what the outlet makes of them: people, bodies and papers can show something. */
function canShow(view: SentenceView, { from, to }: Mention): boolean {
  for (let at = from; at < to; at++) {
    const key = keyAt(view, at)
    const isKnown = [en.unnamed, en.roles, en.organisations, en.documents, en.footage, persons].some((list) =>
      list.has(key),
    )
    if (isKnown || (isCapital(view, at) && at > view.from)) return true
  }
  return isCapital(view, from) && to - from <= 2 && !en.determiners.has(keyAt(view, from))
}

const seeing = new Set(['see', 'sees', 'saw'])

/** "The museum saw attendance rise" tells what happened there: people alone see. */
function canSee(view: SentenceView, { from, to }: Mention): boolean {
  if (!en.determiners.has(keyAt(view, from))) return true
  for (let at = from; at < to; at++) if (en.unnamed.has(keyAt(view, at)) || en.roles.has(keyAt(view, at))) return true
  return false
}

const persons = new Set(['he', 'she', 'they', 'i', 'we', 'you'])

/** Whether what is denied stands in another sentence: "denied it", "rejected the accusation". */
export function isBareObject(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.to && keyAt(view, at) !== 'and'; at++) {
    if (at - from > 3 || !en.bareObjects.has(keyAt(view, at))) return false
  }
  return true
}
