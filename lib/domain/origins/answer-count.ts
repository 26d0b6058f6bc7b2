import type { ConflictCandidate } from '@/lib/domain/readings/relay-conflict'
import type { Stance } from '@/lib/domain/vocabulary'
import { type CountedClaim, countOrigins, type OriginCount } from './count'
import { type AnswerOfClaim, groupSameAnswers } from './same-answer'
import { setAsideOf, type SetAside } from './set-aside'
import { type OriginTie, relatedBy } from './related-parties'

/** A claim that stands, as far as its origin counts for its answer. */
export interface AnsweringClaim extends Omit<CountedClaim, 'repeats' | 'setAside'>, AnswerOfClaim {
  answer: { questionId: string; stance: Stance; positionId: string | null } | null
}

/** A current link between two claims, as far as origins are counted by it. */
export interface CountingLink {
  from: string
  to: string
  type: 'corroborates' | 'repeats'
}

/** All that the origins of answers are counted from: the claims of whole questions, and all that links join to them. */
export interface OriginEvidence {
  claims: readonly AnsweringClaim[]
  /** In full, the answers of origins that answer a question in more than one way. */
  conflictCandidates: readonly ConflictCandidate[]
  /** Links between these claims that stand, of claims that are not retired. */
  links: readonly CountingLink[]
  /** Who belongs to whom and who draws on whom. */
  ties: readonly OriginTie[]
  /** Pairs of claims asserted independent and confirmed by a second person. */
  confirmed: readonly (readonly [string, string])[]
}

/** One answer with its origins; `claimIds` are all whose answer it is, origins or not. */
export interface AnswerCount extends OriginCount {
  /** Of its first claim; null where that answers nothing. */
  answer: AnsweringClaim['answer']
  isFigure: boolean
  claimIds: string[]
}

/**
 * The origins of every answer that these claims give (product.md, rule 3): the one place where they are counted, for
 * every screen and file and for what is kept with a claim. `setAside` are the claims whose origin counts for no answer
 * by them. It depends on no order of claims or links.
 */
export function countAnswers({ claims, conflictCandidates, links, ties, confirmed }: OriginEvidence): {
  answers: AnswerCount[]
  setAside: ReadonlyMap<string, SetAside>
} {
  const setAside = setAsideOf(conflictCandidates)
  const repeating = new Set(links.filter(({ type }) => type === 'repeats').map(({ from }) => from))
  const joining = links.map(({ from, to }) => [from, to] as const)
  const counting = { areRelated: relatedBy(ties), confirmed }
  // Field by field: to copy thousands of claims as a whole takes as long as all the rest.
  const counted = inOrder(claims).map(({ claimId, speaker, origin, noOrigin, answer, isFigure, compared }) => ({
    claimId,
    speaker,
    origin,
    noOrigin,
    answer,
    isFigure,
    compared,
    repeats: repeating.has(claimId),
    setAside: setAside.get(claimId) ?? null,
  }))
  const answers = groupSameAnswers(counted, joining).flatMap(({ own, claims: of }): AnswerCount[] => {
    const [first] = own
    if (!first) return []
    const { answer, isFigure } = first
    return [{ answer, isFigure, claimIds: own.map(({ claimId }) => claimId), ...countOrigins(of, counting) }]
  })
  return { answers, setAside }
}

/** The answer that one of the claims gives, with its origins; null where it is not among them: a retired claim counts nowhere. */
export function countAnswerOf(claimId: string, evidence: OriginEvidence): AnswerCount | null {
  return countAnswers(evidence).answers.find(({ claimIds }) => claimIds.includes(claimId)) ?? null
}

// By their ids, as plain texts: of thousands of claims that takes half the time of comparing two by two.
function inOrder(claims: readonly AnsweringClaim[]): AnsweringClaim[] {
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]))
  return [...byId.keys()].toSorted().flatMap((id) => byId.get(id) ?? [])
}
