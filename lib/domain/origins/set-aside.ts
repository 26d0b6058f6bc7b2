import { sortedBy } from '@/lib/domain/collections/sorted-by'
import { grouped } from '@/lib/domain/collections/grouped'
import { compareAnswers } from '@/lib/domain/readings/answer-reading'
import { type AnswerClaim, sideOf } from '@/lib/domain/readings/answer-claim'
import { relayConflicts, type ConflictCandidate } from '@/lib/domain/readings/relay-conflict'
import { successionOf } from '@/lib/domain/readings/succession'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { type OriginTie, reachBy } from './related-parties'

/** Why an origin does not count for an answer that a claim of it gives. */
export type SetAside =
  /** Two relays give it different answers at one time: it counts for neither until that is resolved. */
  | 'relay-conflict'
  /** It gave another answer later, or an editor linked one as its update. */
  | 'replaced'

/**
 * The claims by which an origin does not count for the answer they give (product.md, rules 2 to 4), each question by
 * itself; `conflictCandidates` are all answers of origins that answer a question in more than one way. Of one origin's answers for one
 * date or one event the latest said counts, a link `updates` decides, and a replaced answer is in no relay conflict.
 */
export function setAsideOf(conflictCandidates: readonly ConflictCandidate[]): ReadonlyMap<string, SetAside> {
  const setAside = new Map<string, SetAside>()
  const ofOrigins = grouped(
    conflictCandidates.filter(({ answer }) => answer.origin !== null),
    ({ questionId, answer }) => `${questionId} ${answer.origin?.partyId}`,
  )
  for (const of of ofOrigins.values()) {
    const kind = of[0]?.questionKind ?? 'open'
    // By what they say, so that no order in which claims were saved decides between two that nothing tells apart.
    const answers = sortedBy(
      of.map(({ answer }) => answer),
      sortKey,
    )
    const replaced = kind === 'figure' ? replacedFigures(answers) : replacedAnswers(kind, answers)
    const { uncounted } = relayConflicts(
      kind,
      answers.filter(({ claimId }) => !replaced.has(claimId)),
    )
    for (const claimId of uncounted) setAside.set(claimId, 'relay-conflict')
    for (const claimId of replaced) setAside.set(claimId, 'replaced')
  }
  return setAside
}

function sortKey(answer: AnswerClaim): string {
  return `${timedAnswer(answer)} ${answer.way} ${answer.attribution} ${answer.claimId}`
}

function timedAnswer({ stance, positionId, figure, places, eventId, ...dates }: AnswerClaim): string {
  const { eventDate, saidDate, publishedDate } = dates
  return JSON.stringify([stance, positionId, figure, places, eventId, eventDate, saidDate, publishedDate])
}

/** Figures that were replaced by another one, as rows show them (lib/domain/readings/succession); saying one again replaces none. */
function replacedFigures(answers: readonly AnswerClaim[]): Set<string> {
  const byId = new Map(answers.map((answer) => [answer.claimId, answer]))
  const days = answers.map(totalDay)
  // Totals of two days replace nothing of each other: who counts every day is not read day against day.
  const apart = days.includes(null) ? [answers] : [...grouped(answers, totalDay).values()]
  const places = new Map(apart.flatMap((of) => [...successionOf(of)]))
  const lastOf = (claimId: string): string => {
    const next = places.get(claimId)?.replacedBy ?? null
    return next === null ? claimId : lastOf(next)
  }
  const replaced = answers.filter((one) => {
    const last = byId.get(lastOf(one.claimId))
    return last !== undefined && sameFigureKey(one) !== sameFigureKey(last)
  })
  return new Set(replaced.map(({ claimId }) => claimId))
}

function totalDay({ figure }: AnswerClaim): string | null {
  return figure?.count === 'cumulative' ? (/^\d{4}-\d\d-\d\d$/.exec(figure.asOfDate ?? '')?.[0] ?? null) : null
}

function sameFigureKey({ stance, figure }: AnswerClaim): string {
  return JSON.stringify([sideOf(stance), figure?.low, figure?.lowOpen, figure?.high, figure?.highOpen])
}

/** Of one origin's answers, those that a later one replaces; what goes round in a circle replaces nothing. */
function replacedAnswers(kind: QuestionKind, answers: readonly AnswerClaim[]): Set<string> {
  const linked = new Set(answers.flatMap(({ claimId, updates }) => (updates.length > 0 ? [claimId, ...updates] : [])))
  // Claims that say the same at the same time are replaced by the same ones, unless links tell them apart.
  const alike = [...grouped(answers, (one) => (linked.has(one.claimId) ? one.claimId : timedAnswer(one))).entries()]
  const steps: OriginTie[] = alike.flatMap(([key, [one]], index) =>
    alike.slice(index + 1).flatMap(([otherKey, [other]]) => {
      const later = one && other && laterOf(kind, one, other)
      if (!later) return []
      return [later === 'a' ? { from: otherKey, to: key } : { from: key, to: otherKey }]
    }),
  )
  const reach = reachBy(steps)
  const replaced = new Set(steps.filter(({ from, to }) => !reach(to).has(from)).map(({ from }) => from))
  return new Set(alike.filter(([key]) => replaced.has(key)).flatMap(([, of]) => of.map(({ claimId }) => claimId)))
}

/** Which of two answers of one origin replaces the other, or null where none does. */
function laterOf(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim): 'a' | 'b' | null {
  const { reading, reasons } = compareAnswers(kind, a, b)
  if (reading !== 'changed-answer') return null
  return reasons.find((reason) => reason.kind === 'later-word')?.later ?? null
}
