import { chainProblems, type ChainStep } from '@/lib/domain/chains/chain'
import type {
  Attribution,
  ClaimKind,
  DateBasis,
  FigureBasis,
  QuestionKind,
  Stance,
  StatementOwner,
} from '@/lib/domain/vocabulary'

/** What a claim says apart from its parts, as stored; dates are EDTF. */
export interface ClaimWords {
  statement: string
  statementIs: StatementOwner
  kind: ClaimKind
  attribution: Attribution
  eventId: string | null
  placeId: string | null
  eventDate: string | null
  eventDateWords: string | null
  eventDateBasis: DateBasis | null
  saidDate: string | null
  saidDateWords: string | null
  saidDateBasis: DateBasis | null
  hedge: string | null
  caveat: string | null
}

/** As much of a claim as its own consistency depends on. */
export interface ClaimShape {
  kind: ClaimKind
  chain: readonly Pick<ChainStep, 'knows' | 'manner'>[]
  figure: { basis: FigureBasis } | null
  answer: { stance: Stance; positionId: string | null } | null
  /** The kind of the question answered, and the ids of its positions; null without an answer. */
  question: { kind: QuestionKind; positionIds: readonly string[] } | null
}

/**
 * What does not fit together in a claim, as sentences by form field (dotted path); empty when all does.
 * A figure claim has a figure; else only a prediction has one, and what denies an answer to a how-many question: the figure
 * that it denies. A position belongs to its choice question.
 */
export function claimProblems(claim: ClaimShape): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const { step, sentence } of chainProblems(claim.chain))
    problems[step === null ? 'chain' : `chain.${step}.manner`] ??= sentence
  if (claim.kind === 'figure' && !claim.figure)
    problems['figure.words'] = 'A figure claim needs its figure, in the words of the text.'
  if (claim.kind !== 'figure' && claim.figure) Object.assign(problems, otherFigureProblems(claim, claim.figure))
  if (claim.answer) Object.assign(problems, answerProblems(claim.answer, claim.question))
  return problems
}

function otherFigureProblems(
  { kind, answer, question }: ClaimShape,
  figure: { basis: FigureBasis },
): Record<string, string> {
  const denied = answer?.stance === 'denies' && question?.kind === 'figure'
  if (denied) return {}
  if (kind !== 'prediction')
    return {
      kind: 'Only a claim of the kind figure, or the denial of an answer to a how-many question, has a figure. Change the kind, or remove the figure.',
    }
  return figure.basis === 'predicted' ? {} : { 'figure.basis': 'The figure of a prediction is predicted.' }
}

/** What does not fit together in an answer and the question it names (null: not in the dossier), by form field. */
export function answerProblems(
  answer: NonNullable<ClaimShape['answer']>,
  question: ClaimShape['question'],
): Record<string, string> {
  const { stance, positionId } = answer
  if (!question) return { 'answer.questionId': 'This question is not in the dossier.' }
  if (positionId && !question.positionIds.includes(positionId))
    return { 'answer.positionId': 'This position belongs to another question.' }
  const takesSide = stance === 'asserts' || stance === 'denies' || stance === 'implies'
  if (question.kind === 'choice' && takesSide && !positionId)
    return { 'answer.positionId': 'Say which of the positions it asserts, denies or implies.' }
  return {}
}
