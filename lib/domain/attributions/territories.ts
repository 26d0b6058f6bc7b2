import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Attribution } from './attribution'
import { isSign, keyAt, type SentenceView } from './sentence-view'

const joints = new Set([
  'and',
  'but',
  'while',
  'as',
  'or',
  'though',
  'although',
  'whereas',
  'when',
  'لكنه',
  'لكنها',
  'لكن',
  'ولكن',
  'فيما',
  'بينما',
  'كما',
  'قد',
  'الا',
  'ان',
])

/** Attributions in the order of the text, each with only the words that no later one takes. */
export function trimmedAll(view: SentenceView, all: readonly Attribution[]): Attribution[] {
  const ordered = all.toSorted((a, b) => a.cue.from - b.cue.from)
  return relayed(ordered).map((one, index, kept) => {
    const later = kept.slice(index + 1)
    const content = cut(view, one.content, later)
    const goesOn = one.goesOn && cut(view, one.goesOn, later)
    return { ...one, content, ...(goesOn && goesOn.to > goesOn.from ? { goesOn } : { goesOn: undefined }) }
  })
}

/** The part of a stretch before the first attribution that begins inside it. */
function cut(view: SentenceView, { from, to }: Stretch, later: readonly Attribution[]): Stretch {
  const ends = later.flatMap((other) => {
    const begins = startOf(other)
    const isApart = other.content.from >= begins || other.content.to <= begins
    return !other.isNested && begins > from && begins < to && isApart ? [begins] : []
  })
  let end = Math.min(to, ...ends)
  if (end < to) while (end > from && (joints.has(keyAt(view, end - 1)) || isSign(view, end - 1, ',;–'))) end--
  return { from, to: end }
}

/** Where the speaker and the cue of an attribution begin. */
function startOf({ speaker, cue }: Attribution): number {
  return typeof speaker === 'string' ? cue.from : Math.min(speaker.whole.from, cue.from)
}

// "Assad told Annan that ..., according to the agency": who is named behind another speaker's words passed them on.
function relayed(ordered: readonly Attribution[]): Attribution[] {
  const last = ordered.at(-1)
  const first = ordered[0]
  if (!last || !first || first === last || last.rule !== 'according-to' || typeof last.speaker === 'string')
    return [...ordered]
  const speaker = last.speaker
  const isBehind =
    first.rule !== 'according-to' && first.content.to > last.cue.from && first.content.from < last.cue.from
  if (!isBehind) return [...ordered]
  return ordered.slice(0, -1).map((one) => ({
    ...one,
    relay: one.relay ?? speaker,
    content: { from: one.content.from, to: Math.max(one.content.from, Math.min(one.content.to, last.cue.from)) },
  }))
}
