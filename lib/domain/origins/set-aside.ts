import { grouped } from '@/lib/domain/collections/grouped'
import { type AnswerReading, compareAnswers } from '@/lib/domain/readings/answer-reading'
import type { AnswerClaim } from '@/lib/domain/readings/answer-claim'
import { relayConflicts, type TornAnswer } from '@/lib/domain/readings/relay-conflict'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { type OriginTie, reachBy } from './ties'

/** Why an origin does not count for an answer that a claim of it gives. */
export type SetAside =
  /** Two relays give it different answers at one time: it counts for neither until that is resolved. */
  | 'relay-conflict'
  /** It gave another answer later, or an editor linked one as its update. */
  | 'replaced'

/** Two claims by id, of which the first updates the second by a standing link. */
export type UpdateLink = readonly [string, string]

/**
 * The claims by which an origin does not count for the answer they give (product.md, rules 2 to 4), each question by
 * itself; `torn` are all answers of origins that answer a question in more than one way. Of one origin's answers for one
 * date or one event the latest said counts, a link `updates` decides, and a replaced answer is in no relay conflict.
 */
export function setAsideOf(
  torn: readonly TornAnswer[],
  updates: readonly UpdateLink[] = [],
): ReadonlyMap<string, SetAside> {
  const found = new Map<string, SetAside>()
  const linked = new Set(updates.map(([later, earlier]) => `${later} ${earlier}`))
  const ofOrigins = grouped(
    torn.filter(({ answer }) => answer.origin !== null),
    ({ questionId, answer }) => `${questionId} ${answer.origin?.partyId}`,
  )
  for (const of of ofOrigins.values()) {
    const kind = of[0]?.questionKind ?? 'open'
    const answers = of.map(({ answer }) => answer)
    const replaced = replacedAmong(kind, answers, linked)
    const { uncounted } = relayConflicts(
      kind,
      answers.filter(({ claimId }) => !replaced.has(claimId)),
    )
    for (const claimId of uncounted) found.set(claimId, 'relay-conflict')
    for (const claimId of replaced) found.set(claimId, 'replaced')
  }
  return found
}

/** Of one origin's answers, those that a later one replaces; what goes round in a circle replaces nothing. */
function replacedAmong(kind: QuestionKind, answers: readonly AnswerClaim[], linked: ReadonlySet<string>) {
  const ends = new Set([...linked].flatMap((pair) => pair.split(' ')))
  // Claims that say the same at the same time are replaced by the same ones, unless links tell them apart.
  const alike = [...grouped(answers, (one) => (ends.has(one.claimId) ? one.claimId : timedAnswer(one))).entries()]
  const steps: OriginTie[] = alike.flatMap(([key, [one]], index) =>
    alike.slice(index + 1).flatMap(([otherKey, [other]]) => {
      const later = one && other && laterOf(kind, one, other, linked)
      if (!later) return []
      return [later === 'a' ? { from: otherKey, to: key } : { from: key, to: otherKey }]
    }),
  )
  const reach = reachBy(steps)
  const gone = new Set(steps.filter(({ from, to }) => !reach(to).has(from)).map(({ from }) => from))
  return new Set(alike.filter(([key]) => gone.has(key)).flatMap(([, of]) => of.map(({ claimId }) => claimId)))
}

function timedAnswer({ stance, positionId, figure, places, eventId, ...dates }: AnswerClaim): string {
  const { eventDate, saidDate, publishedDate } = dates
  return JSON.stringify([stance, positionId, figure, places, eventId, eventDate, saidDate, publishedDate])
}

const otherAnswers: readonly AnswerReading['reading'][] = [
  'changed-answer',
  'relay-conflict',
  'conflict',
  'revised',
  'compatible',
]

/** Which of two answers of one origin replaces the other, or null where none does. */
function laterOf(kind: QuestionKind, a: AnswerClaim, b: AnswerClaim, linked: ReadonlySet<string>): 'a' | 'b' | null {
  if (areTotalsOfTwoDays(a, b)) return null
  const { reading, note, reasons } = compareAnswers(kind, a, b)
  // A total is replaced only for its own date.
  const isOther = otherAnswers.includes(reading) && !reasons.some((reason) => reason.kind === 'later-total')
  if (!isOther || note === 'same-figure') return null
  const [forward, back] = [linked.has(`${a.claimId} ${b.claimId}`), linked.has(`${b.claimId} ${a.claimId}`)]
  if (forward || back) return forward && back ? null : forward ? 'a' : 'b'
  const word = reasons.find((reason) => reason.kind === 'later-word')
  if (!word || note === 'order-unknown') return null
  const earlier = word.later === 'a' ? b : a
  return word.by === 'published' && isFigureOfOwnDate(earlier) ? null : word.later
}

/** Spares the reading of most pairs of an origin that counts every day. */
function areTotalsOfTwoDays({ figure: a, stance }: AnswerClaim, { figure: b, stance: other }: AnswerClaim): boolean {
  if (stance !== other || a?.count !== 'cumulative' || b?.count !== 'cumulative') return false
  const [one, two] = [a.asOfDate, b.asOfDate].map((date) => date?.match(/^\d{4}-\d\d-\d\d$/)?.[0] ?? null)
  return one !== null && two !== null && one !== two
}

// A date that stands in from publication displaces no figure whose as-of or said date is stated (rule 2).
function isFigureOfOwnDate({ figure, saidDate }: AnswerClaim): boolean {
  return figure !== null && (figure.asOfDate !== null || saidDate !== null)
}
