import type { ClaimDraft } from '@/lib/domain/claims/draft'
import type { CountKind } from '@/lib/domain/vocabulary'

/** A question that a claim answers, without its text; what only a how-many question has is null in others. */
export interface QuestionOfClaim {
  kind: 'figure' | 'yes-no' | 'when' | 'open'
  measure: string | null
  who: string | null
  scope: string | null
  countKind: CountKind | null
  eventId: string | null
}

/**
 * The question that a claim would be the first answer to: how many, of what its figure counts, where it has one. `kind` is what
 * a person chose otherwise.
 */
export function questionOfClaim(
  { kind: claimKind, figure, eventId }: ClaimDraft,
  kind: QuestionOfClaim['kind'] = claimKind === 'figure' ? 'figure' : claimKind === 'denial' ? 'yes-no' : 'open',
): QuestionOfClaim {
  const about = { eventId: eventId || null }
  if (kind !== 'figure') return { ...about, kind, measure: null, who: null, scope: null, countKind: null }
  const { measure, who, scope, count } = figure
  return {
    ...about,
    kind,
    measure: measure.trim() || null,
    who: who.trim() || null,
    scope: scope.trim() || null,
    countKind: count,
  }
}
