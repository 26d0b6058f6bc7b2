import { connected } from './connected'
import { grouped } from './grouped'

/** A claim as far as giving the same answer as another goes (rule 3). */
export interface GivenAnswer {
  claimId: string
  answer: { questionId: string; stance: string; positionId: string | null } | null
  isFigure: boolean
}

/** Claims that give one answer; one that answers can be attached to groups told by links, besides its own. */
export interface SameAnswer<C> {
  /** Told by links, and not by what the claims answer. */
  byLinks: boolean
  claims: C[]
}

/** Whether a claim's answer is told by links: figures, and claims that answer nothing. */
export function isToldByLinks({ answer, isFigure }: Pick<GivenAnswer, 'answer' | 'isFigure'>): boolean {
  return isFigure || answer === null
}

/** Whether two claims give the same answer: same stance and position, or by links where these tell it. */
export function giveSameAnswer(a: Omit<GivenAnswer, 'claimId'>, b: Omit<GivenAnswer, 'claimId'>, linkedAsSame: boolean): boolean {
  return isToldByLinks(a) || isToldByLinks(b) ? linkedAsSame : answerKey(a) === answerKey(b)
}

/**
 * Claims grouped by the answer they give (rule 3): the same question, stance and position; of figures and claims that
 * answer nothing, what hangs together by links corroborates and repeats. A link to a claim that does answer attaches
 * that one to the group without leading further, and the claim stays in the group of its own answer.
 */
export function groupSameAnswers<C extends GivenAnswer>(claims: readonly C[], links: readonly (readonly [string, string])[]): SameAnswer<C>[] {
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]))
  const told = claims.filter(isToldByLinks)
  const answering = grouped(claims.filter((claim) => !isToldByLinks(claim)), answerKey)
  const attached = attachments(byId, links)
  const hanging = connected(told.map(({ claimId }) => claimId), links).map((ids) => {
    const all = [...new Set([...ids, ...ids.flatMap((id) => attached.get(id) ?? [])])]
    return { byLinks: true, claims: all.flatMap((id) => byId.get(id) ?? []) }
  })
  return [...[...answering.values()].map((group) => ({ byLinks: false, claims: group })), ...hanging]
}

function attachments(byId: ReadonlyMap<string, GivenAnswer>, links: readonly (readonly [string, string])[]) {
  const attached = new Map<string, string[]>()
  for (const [a, b] of links.flatMap(([from, to]) => [[from, to], [to, from]] as const)) {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (!one || !other || !isToldByLinks(one) || isToldByLinks(other)) continue
    attached.set(a, [...(attached.get(a) ?? []), b])
  }
  return attached
}

/** One text for each question, stance and position: what tells answers apart where links do not. */
export function answerKey({ answer }: Pick<GivenAnswer, 'answer'>): string {
  return `${answer?.questionId} ${answer?.stance} ${answer?.positionId ?? ''}`
}
