import type { Attribution } from '@/lib/domain/attributions/attribution'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { isSign, isVerbLike, keyAt, type SentenceView, trimmed } from '@/lib/domain/attributions/sentence-view'
import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Draft } from './drafts'
import { clausesIn } from './clauses'

const fewestWords = 4

/** What no speaker takes of a sentence: the outlet says it itself. */
export function ownVoice(
  view: SentenceView,
  start: number,
  attributions: readonly Attribution[],
  claimed: readonly Draft[],
  sentence: number,
): Draft[] {
  const taken = [...claimed, ...attributions.flatMap(wordsOf)].toSorted((a, b) => a.from - b.from)
  const rest = {
    rule: 'own-voice' as const,
    does: 'tells',
    isQuoted: false,
    cue: null,
    speaker: 'outlet' as const,
    audience: null,
    relay: null,
    sentence,
  }
  return gapsBetween({ from: start, to: view.to }, taken)
    .flatMap((gap) => clausesIn(view, trimmed(view, gap, { first: joints, last: joints })))
    .flatMap((clause) => withoutRelative(view, clause))
    .filter((clause) => isClaim(view, clause, taken.length === 0))
    .map((clause) => ({ ...clause, ...rest }))
}

/** "..., which has offered 410 million": a relative clause at the end is a claim of its own. */
function withoutRelative(view: SentenceView, { from, to }: Stretch): Stretch[] {
  for (let at = to - 3; at > from + 3; at--) {
    if (!isSign(view, at, ',')) continue
    const isRelative = ['which', 'who'].includes(keyAt(view, at + 1)) && isVerbLike(view, at + 2)
    return isRelative
      ? [
          { from, to: at },
          { from: at + 1, to },
        ]
      : [{ from, to }]
  }
  return [{ from, to }]
}

const joints = new Set([
  'and',
  'but',
  'while',
  'as',
  'that',
  'after',
  'because',
  'although',
  'though',
  'when',
  'فيما',
  'بينما',
  'اذ',
  'حيث',
])

function wordsOf({ cue, speaker, audience, relay, does, content, goesOn }: Attribution): Stretch[] {
  const isUnsaid = does === 'unsaid'
  // "Officials have yet to confirm that it closed" is the outlet's, whole.
  if (isUnsaid && typeof speaker !== 'string') return []
  return [
    cue,
    ...(isUnsaid ? [] : [content]),
    ...(typeof speaker === 'string' ? [] : [speaker.whole]),
    ...(audience ? [audience] : []),
    ...(goesOn && goesOn.from > cue.from ? [{ from: cue.from, to: goesOn.from }] : []),
    ...(relay ? [relay.whole] : []),
  ]
}

function gapsBetween({ from, to }: Stretch, taken: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = []
  let at = from
  for (const stretch of taken) {
    if (stretch.from > at) gaps.push({ from: at, to: Math.min(stretch.from, to) })
    at = Math.max(at, stretch.to)
  }
  return at < to ? [...gaps, { from: at, to }] : gaps
}

// Beside what somebody says, a rest must be a clause; a sentence of its own is one, and so is a headline.
function isClaim(view: SentenceView, { from, to }: Stretch, isWhole: boolean): boolean {
  if (to - from < fewestWords) return isWhole && to - from >= 3 && hasVerb(view, from, to)
  if (!isWhole && /^\p{Script=Arabic}/u.test(view.words[from]?.text ?? '')) return to - from > fewestWords
  return isWhole || (hasVerb(view, from, to) && !en.prepositions.has(keyAt(view, from)))
}

function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isSign(view, at, ';')) return false
    if (isVerbLike(view, at)) return true
  }
  return false
}
