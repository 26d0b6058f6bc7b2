import { grouped } from '@/lib/domain/collections/grouped'
import type { ConflictCandidate } from '@/lib/domain/readings/relay-conflict'
import { answerKey, type AnswerOfClaim } from './same-answer'
import { setAsideOf } from './set-aside'

/** A claim that answers a question, as far as its origin counts for that answer. */
export interface OriginAnswer extends AnswerOfClaim {
  answer: NonNullable<AnswerOfClaim['answer']>
  originId: string | null
  /** It repeats another claim by a current link. */
  repeats: boolean
}

/** How many origins every claim of an answer holds to have, before others give it too. */
export interface HeldCount {
  answer: OriginAnswer['answer']
  origins: number
  independent: number
}

/** What origins are counted from when new claims join answers. */
export interface Adding {
  /** New claims, which nothing links yet and no assertion of independence names. */
  added: readonly OriginAnswer[]
  /** All others by the same origins to the same questions. */
  there: readonly OriginAnswer[]
  /** Of `added` and `there`, those whose origin answers its question in more than one way. */
  conflictCandidates: readonly ConflictCandidate[]
  /** Of each answer told by stance and position that others gave before. */
  held: readonly HeldCount[]
}

/** The counts after new claims joined. */
export interface Added {
  /** Of the new claims. */
  counts: { claimId: string; origins: number; independent: number }[]
  /** Answers of which the claims that were there have another count now. */
  grown: HeldCount[]
  /** Questions in which an older claim is set aside, or no more: all of their answers are to be counted. */
  unsettled: Set<string>
}

/**
 * Counts the origins of answers that new claims join, without the claims of other origins: a claim without links changes
 * the count of its own answer alone, by its origin if that did not count there, unless an older one of its origin is set
 * aside by it. Comes to what countAnswers comes to over all of them (rule 3).
 */
export function countAdded({ added, there, conflictCandidates, held }: Adding): Added {
  const isAdded = new Set(added.map(({ claimId }) => claimId))
  const before = conflictCandidates.filter(({ answer }) => !isAdded.has(answer.claimId))
  const [was, is] = [setAsideOf(before), setAsideOf(conflictCandidates)]
  const changed = there.filter(({ claimId }) => was.has(claimId) !== is.has(claimId))
  const unsettled = new Set(changed.map(({ answer }) => answer.questionId))
  const settled = added.filter(({ answer }) => !unsettled.has(answer.questionId))
  const joining = joinAnswers(
    settled.filter(({ isFigure }) => !isFigure),
    originsOf(there.filter(counts(was))),
    held,
    counts(is),
  )
  // Of figures links tell the answer, and these have none: each counts for itself.
  const alone = settled.filter(({ isFigure }) => isFigure)
  const figures = alone.map((one) => ({ claimId: one.claimId, origins: counts(is)(one) ? 1 : 0, independent: 0 }))
  return { counts: [...joining.counts, ...figures], grown: joining.grown, unsettled }
}

type Counts = (one: OriginAnswer) => boolean

const counts =
  (setAside: ReadonlyMap<string, unknown>): Counts =>
  ({ claimId, originId, repeats }) =>
    originId !== null && !repeats && !setAside.has(claimId)

/** The origins of each answer that is told by stance and position. */
function originsOf(claims: readonly OriginAnswer[]): Map<string, Set<string | null>> {
  const byAnswer = grouped(
    claims.filter(({ isFigure }) => !isFigure),
    answerKey,
  )
  return new Map([...byAnswer].map(([key, of]) => [key, new Set(of.map(({ originId }) => originId))]))
}

function joinAnswers(
  added: readonly OriginAnswer[],
  known: ReadonlyMap<string, ReadonlySet<string | null>>,
  held: readonly HeldCount[],
  doesCount: Counts,
): Pick<Added, 'counts' | 'grown'> {
  const heldBy = new Map(held.map((one) => [answerKey(one), one]))
  const result: Pick<Added, 'counts' | 'grown'> = { counts: [], grown: [] }
  for (const [key, of] of grouped(added, answerKey)) {
    const joined = new Set(
      of
        .filter(doesCount)
        .map(({ originId }) => originId)
        .filter((id) => !known.get(key)?.has(id)),
    )
    const before = heldBy.get(key)
    const origins = (before?.origins ?? 0) + joined.size
    const independent = before?.independent ?? 0
    for (const { claimId } of of) result.counts.push({ claimId, origins, independent })
    if (before && joined.size > 0) result.grown.push({ ...before, origins })
  }
  return result
}
