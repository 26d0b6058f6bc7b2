import { blankDraft, type ClaimDraft } from '@/lib/domain/claims/draft'

/** A claim begun as another one but for its figure and statement: the next figure of the same words, by the same speaker. */
export function forNextFigure(draft: ClaimDraft): ClaimDraft {
  const { figure } = blankDraft({ agency: null, outlet: null }, [])
  const basis = draft.kind === 'prediction' ? 'predicted' : figure.basis
  const { offer: _, carried: __, ...rest } = draft
  return { ...rest, statement: '', figure: { ...figure, basis }, overruledBecause: '' }
}
