import { figureRole, withWords, type ClaimDraft, type FigureDraft } from '@/lib/domain/claims/draft'
import type { CountKind, QuestionKind } from '@/lib/domain/vocabulary'

/** As much of a question as the form of a claim that answers it looks at. */
export interface AskedQuestion {
  id: string
  kind: QuestionKind
  measure: string | null
  who: string | null
  scope: string | null
  countKind: CountKind | null
}

/** The claim with another question (or none) to answer: what that asks for fills the figure, and a denial denies. */
export function answering(draft: ClaimDraft, question: AskedQuestion | undefined): ClaimDraft {
  const stance = question && draft.kind === 'denial' && draft.stance === 'asserts' ? 'denies' : draft.stance
  return { ...draft, questionId: question?.id ?? '', positionId: '', stance, figure: askedFigure(draft, question) }
}

/**
 * The claim with other words of its figure. Words for one make an occurrence a claim of kind *figure*; without any it is an
 * occurrence again.
 */
export function withFigureWords(draft: ClaimDraft, words: string, question: AskedQuestion | undefined): ClaimDraft {
  const figure = withWords(draft.figure, words)
  const isEmpty = words.trim() === ''
  const role = figureRole({ ...draft, figure }, question?.kind === 'figure')
  const kind = role === null && !isEmpty ? 'figure' : role === 'own' && isEmpty ? 'occurrence' : draft.kind
  const changed = { ...draft, kind, figure }
  return { ...changed, figure: askedFigure(changed, question) }
}

/** Whether the form has a place for words of a figure: where the claim has one, and where typing one makes it a figure. */
export function takesFigure(draft: ClaimDraft, question: AskedQuestion | undefined): boolean {
  const asksHowMany = question?.kind === 'figure'
  if (figureRole(draft, asksHowMany) !== null) return true
  return draft.kind === 'occurrence' && (question === undefined || asksHowMany)
}

/** What a figure question asks for fills the figure's empty fields. */
function askedFigure({ figure, kind }: ClaimDraft, question: AskedQuestion | undefined): FigureDraft {
  if (kind !== 'figure' || question?.kind !== 'figure') return figure
  const { measure, who, scope, countKind } = question
  return {
    ...figure,
    measure: figure.measure || measure || '',
    who: figure.measure ? figure.who : who || figure.who,
    scope: figure.scope || scope || '',
    count: figure.measure ? figure.count : (countKind ?? figure.count),
  }
}
