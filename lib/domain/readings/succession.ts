import { asOf } from '@/lib/domain/dates/as-of'
import { dateOrder } from '@/lib/domain/dates/edtf'
import { momentOrder } from '@/lib/domain/dates/moment'
import { grouped } from '@/lib/domain/collections/grouped'
import { type AnswerClaim, comparedFigure, laterByLink, sideOf, takesSide } from './answer-claim'
import { type AnswerReading, compareAnswers } from './answer-reading'
import { laterWord } from './later-word'
import type { Side } from './reason'

/** How an answer stands among the answers of its own counter (product.md, rule 2, "replaced figures"). */
export interface Place {
  /** The claim that replaced it: it is read against that one only, and stays visible as earlier. */
  replacedBy: string | null
  /** It was given for an earlier date than a later one of its series: it still stands for its own date. */
  isEarlier: boolean
  /** Other claims of this counter on the same thing at the same time, without an order: one answer with a range. */
  alongside: readonly string[]
}

/** What two answers of one counter are to each other; `loser` is the one that is replaced, or the earlier of a series. */
type Stand = { kind: 'replaced' | 'earlier'; loser: Side } | { kind: 'alongside' }

/**
 * How the answers to a question of how many follow each other, counter by counter, by claim. Of one origin's answers for one
 * date or event the latest said counts; a link `updates` decides; publication, which stands in for a date, displaces nothing
 * whose as-of or said date is stated. Of what is the same in all of that, the first of `answers` is kept.
 */
export function successionOf(answers: readonly AnswerClaim[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [origin, ofOne] of grouped(answers, (answer) => answer.origin?.partyId ?? null)) {
    const placed = origin === null ? ofOne.map(({ claimId }) => [claimId, alone] as const) : placesOf(ofOne)
    for (const [claimId, place] of placed) places.set(claimId, place)
  }
  return places
}

const alone: Place = { replacedBy: null, isEarlier: false, alongside: [] }

function placesOf(ofOne: readonly AnswerClaim[]): [string, Place][] {
  const stands = ofOne.flatMap((a, index) =>
    ofOne.slice(index + 1).flatMap((b) => {
      const stand = standOf(a, b)
      return stand ? [{ stand, a: a.claimId, b: b.claimId }] : []
    }),
  )
  const losses = (kind: 'replaced' | 'earlier') =>
    grouped(
      stands.flatMap(({ stand, a, b }) => {
        if (stand.kind !== kind) return []
        return [stand.loser === 'a' ? { loser: a, winner: b } : { loser: b, winner: a }]
      }),
      ({ loser }) => loser,
    )
  const replacedBy = nearest(ofOne, losses('replaced'))
  const later = losses('earlier')
  const besides = stands.filter(({ stand }) => stand.kind === 'alongside')
  return ofOne.map(({ claimId }) => {
    const by = replacedBy.get(claimId) ?? null
    const others = besides.flatMap(({ a, b }) => (a === claimId ? [b] : b === claimId ? [a] : []))
    const alongside = by === null ? others.filter((other) => !replacedBy.has(other)) : []
    const isEarlier = (later.get(claimId) ?? []).some(({ winner }) => !replacedBy.has(winner))
    return [claimId, { replacedBy: by, isEarlier, alongside }]
  })
}

// Of those that replaced an answer, the first in time: each is read against the next.
function nearest(
  ofOne: readonly AnswerClaim[],
  losses: ReadonlyMap<string, { winner: string }[]>,
): Map<string, string> {
  const winners = new Map<string, string>()
  const winnersOf = (claimId: string) => (losses.get(claimId) ?? []).map(({ winner }) => winner)
  for (const { claimId } of ofOne) {
    const all = winnersOf(claimId)
    const first = all.find((one) => !all.some((other) => winnersOf(other).includes(one))) ?? all[0]
    if (first !== undefined && !leadsTo(winners, first, claimId)) winners.set(claimId, first)
  }
  return winners
}

// Links may go round in a circle; somebody's last word is left even then.
function leadsTo(replacedBy: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = replacedBy.get(at)) if (at === to) return true
  return false
}

function standOf(a: AnswerClaim, b: AnswerClaim): Stand | null {
  const read = compareAnswers('figure', a, b)
  const total = read.reasons.find((reason) => reason.kind === 'later-total')
  if (total) return ofSeries(a, b, total.later, read.note === 'lowered')
  const later = laterOfSeries(read)
  if (later) return ofSeries(a, b, later, false)
  const isRepeat = saysTheSame(a, b, read)
  if (!isRepeat && !['revised', 'compatible', 'changed-answer'].includes(read.reading)) return null
  return ofSameThing(a, b, isRepeat)
}

function saysTheSame(a: AnswerClaim, b: AnswerClaim, { reading, note }: AnswerReading): boolean {
  if (note === 'same-figure' || reading === 'agree') return true
  return !takesSide(a.stance) && sideOf(a.stance) === sideOf(b.stance)
}

// Levels at two dates, and two periods, are other things that one counter gives one after the other.
function laterOfSeries({ reasons }: AnswerReading): Side | null {
  const [only, ...more] = reasons
  if (!only || more.length > 0) return null
  const ends = endsOf(only)
  const order = ends && dateOrder(ends[0], ends[1])
  return order === 'later' ? 'a' : order === 'earlier' ? 'b' : null
}

function endsOf(reason: AnswerReading['reasons'][number]): [string | null, string | null] | null {
  if (reason.kind === 'other-date') return [reason.a, reason.b]
  return reason.kind === 'other-period' ? [reason.a.to, reason.b.to] : null
}

function ofSeries(a: AnswerClaim, b: AnswerClaim, later: Side, isLowered: boolean): Stand | null {
  const [last, first] = later === 'a' ? [a, b] : [b, a]
  if (!standsInFromPublication(last) || standsInFromPublication(first))
    return { kind: 'earlier', loser: later === 'a' ? 'b' : 'a' }
  // An older copy may be printed later: what is lower is set aside, what is higher displaces nothing.
  return isLowered ? { kind: 'replaced', loser: later } : null
}

function ofSameThing(a: AnswerClaim, b: AnswerClaim, isRepeat: boolean): Stand {
  const word = laterOf(a, b)
  const earlier = word && (word.later === 'a' ? 'b' : 'a')
  if (earlier && word.by !== 'published') return { kind: 'replaced', loser: earlier }
  const [isStated, otherIsStated] = [hasStatedDate(a), hasStatedDate(b)]
  if (isStated !== otherIsStated) return { kind: 'replaced', loser: isStated ? 'b' : 'a' }
  if (earlier && !isStated) return { kind: 'replaced', loser: earlier }
  return isRepeat ? { kind: 'replaced', loser: 'b' } : { kind: 'alongside' }
}

function laterOf(a: AnswerClaim, b: AnswerClaim): { later: Side; by: 'link' | 'said' | 'as-of' | 'published' } | null {
  const later = laterByLink(a, b)
  if (later) return { later, by: 'link' }
  const [one, other] = [comparedFigure(a), comparedFigure(b)]
  if (one && other) return laterWord(one, other)
  for (const by of ['said', 'published'] as const) {
    const order = momentOrder(a[`${by}Date`], b[`${by}Date`])
    if (order === 'later' || order === 'earlier') return { later: order === 'later' ? 'a' : 'b', by }
  }
  return null
}

function hasStatedDate({ figure, saidDate }: AnswerClaim): boolean {
  return saidDate !== null || (figure?.asOfDate ?? null) !== null
}

function standsInFromPublication({ figure, saidDate, publishedDate }: AnswerClaim): boolean {
  return figure !== null && asOf({ ...figure, saidDate, publishedDate })?.of === 'published'
}
