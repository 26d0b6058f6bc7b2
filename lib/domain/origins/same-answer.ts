import type { StoredAnswer } from '@/lib/domain/claims/whole-claim'
import { connected } from '@/lib/domain/collections/connected'
import { figuresFit } from '@/lib/domain/readings/figure-fit'
import { grouped } from '@/lib/domain/collections/grouped'
import type { ComparedFigure } from '@/lib/domain/readings/reason'

/** A claim as far as giving the same answer as another goes (rule 3). */
export interface AnswerOfClaim {
  claimId: string
  answer: StoredAnswer | null
  isFigure: boolean
  /** What decides whether it fits another figure; may be left out where nothing links it. */
  compared?: ComparedFigure | null
}

/** Claims that give one answer, and those by whose origins it is counted: these and what is attached to them. */
export interface SameAnswer<C> {
  /** Whose answer it is; each claim is in exactly one. */
  own: C[]
  /** Whose origins count for it. */
  claims: C[]
}

/** Whether a claim's answer is told by links: figures, and claims that answer nothing. */
export function isAnswerByLinks({ answer, isFigure }: Pick<AnswerOfClaim, 'answer' | 'isFigure'>): boolean {
  return isFigure || answer === null
}

/**
 * Claims grouped by the answer they give (rule 3): the same question, stance and position; of figures and claims that
 * answer nothing, what hangs together by links corroborates and repeats between figures that fit. Of what hangs together,
 * a figure's answer is counted by the figures that fit it alone. A link to a claim that does answer attaches that one to
 * the group without leading further, and the claim stays in the group of its own answer.
 */
export function groupSameAnswers<C extends AnswerOfClaim>(
  claims: readonly C[],
  links: readonly (readonly [string, string])[],
): SameAnswer<C>[] {
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]))
  const byLinks = claims.filter(isAnswerByLinks)
  const answering = grouped(
    claims.filter((claim) => !isAnswerByLinks(claim)),
    answerKey,
  )
  const fittingLinks = links.filter(([from, to]) => {
    const [one, other] = [byId.get(from), byId.get(to)]
    return one && other && fit(one, other)
  })
  const attached = attachments(byId, fittingLinks)
  const hanging = connected(
    byLinks.map(({ claimId }) => claimId),
    fittingLinks,
  ).flatMap((ids) => {
    const together = ids.flatMap((id) => byId.get(id) ?? [])
    return fitting(together).map(({ own, claims: fits }) => {
      const others = fits.flatMap(({ claimId }) => attached.get(claimId) ?? [])
      const all = [...new Set([...fits.map(({ claimId }) => claimId), ...others])]
      return { own, claims: all.flatMap((id) => byId.get(id) ?? []) }
    })
  })
  return [...[...answering.values()].map((group) => ({ own: group, claims: group })), ...hanging]
}

/** Of claims that hang together, each with those that fit it; claims that are fitted by the same ones are of one answer. */
function fitting<C extends AnswerOfClaim>(together: readonly C[]): { own: C[]; claims: C[] }[] {
  // Few sorts of figures, of many claims: each two sorts are compared once.
  const sorts = [...grouped(together, sortOf).values()]
  const fits = sorts.map((sort) =>
    sorts.filter((other) => other === sort || (sort[0] && other[0] && fit(sort[0], other[0]))),
  )
  const alike = grouped(
    sorts.map((own, index) => ({ own, fits: fits[index] ?? [] })),
    ({ fits: with_ }) => with_.map((sort) => sorts.indexOf(sort)).join(' '),
  )
  return [...alike.values()].map((of) => ({ own: of.flatMap(({ own }) => own), claims: (of[0]?.fits ?? []).flat() }))
}

function sortOf({ compared, answer }: AnswerOfClaim): string {
  if (!compared) return ''
  const { figure, event, places, saidDate, publishedDate } = compared
  return JSON.stringify([answer?.stance === 'denies', figure, event, places, saidDate, publishedDate])
}

// A figure and a denial of it are never one answer.
function fit(a: Omit<AnswerOfClaim, 'claimId'>, b: Omit<AnswerOfClaim, 'claimId'>): boolean {
  if (!a.compared || !b.compared) return true
  return (a.answer?.stance === 'denies') === (b.answer?.stance === 'denies') && figuresFit(a.compared, b.compared)
}

function attachments(byId: ReadonlyMap<string, AnswerOfClaim>, links: readonly (readonly [string, string])[]) {
  const attached = new Map<string, string[]>()
  for (const [a, b] of links.flatMap(
    ([from, to]) =>
      [
        [from, to],
        [to, from],
      ] as const,
  )) {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (!one || !other || !isAnswerByLinks(one) || isAnswerByLinks(other)) continue
    attached.set(a, [...(attached.get(a) ?? []), b])
  }
  return attached
}

/** One text for each question, stance and position: what tells answers apart where links do not. */
export function answerKey({ answer }: Pick<AnswerOfClaim, 'answer'>): string {
  return `${answer?.questionId} ${answer?.stance} ${answer?.positionId ?? ''}`
}
