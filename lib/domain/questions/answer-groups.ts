import { stanceWords } from '@/lib/domain/vocabulary-words'
import type { QuestionKind, Stance } from '@/lib/domain/vocabulary'

/** As much of an answer as its place on the question's page depends on. */
export interface PlacedAnswer {
  stance: Stance
  positionId: string | null
}

/** Answers that stand together, under one heading. `sides` is false where nobody takes a side (rule 4). */
export interface AnswerGroup<A> {
  key: string
  title: string
  sides: boolean
  answers: A[]
}

const noSide: readonly Stance[] = ['says-unknown', 'declines']

/**
 * The answers to a question under the headings its kind calls for: each position of a choice with its denials
 * apart, yes and no, or each stance; then says not known and declines, which conflict with nothing and are not
 * the same (rule 4). Positions nobody takes stay, stances nobody takes do not.
 */
export function groupAnswers<A extends PlacedAnswer>(
  question: { kind: QuestionKind; positions: readonly { id: string; text: string }[] },
  answers: readonly A[],
): AnswerGroup<A>[] {
  const taking = (...stances: Stance[]) => answers.filter((answer) => stances.includes(answer.stance))
  const sides = sidesOf(question, taking)
  const apart = noSide.map((stance) => ({
    key: stance,
    title: stanceWords[stance],
    sides: false,
    answers: taking(stance),
  }))
  return [...sides, ...apart.filter((group) => group.answers.length > 0)]
}

type Taking<A> = (...stances: Stance[]) => A[]

function sidesOf<A extends PlacedAnswer>(
  { kind, positions }: { kind: QuestionKind; positions: readonly { id: string; text: string }[] },
  taking: Taking<A>,
): AnswerGroup<A>[] {
  if (kind === 'choice') return positions.flatMap((position) => positionGroups(position, taking))
  const says = taking('asserts', 'implies')
  const denies = taking('denies')
  if (kind === 'yes-no')
    return [
      { key: 'yes', title: 'yes', sides: true, answers: says },
      { key: 'no', title: 'no', sides: true, answers: denies },
    ]
  const affirmed = {
    key: 'given',
    title: kind === 'figure' ? 'figures given' : 'answers given',
    sides: true,
    answers: says,
  }
  const denied = { key: 'denied', title: 'denied', sides: true, answers: denies }
  return [affirmed, denied].filter((group) => group.answers.length > 0)
}

function positionGroups<A extends PlacedAnswer>(
  { id, text }: { id: string; text: string },
  taking: Taking<A>,
): AnswerGroup<A>[] {
  const here = (answer: A) => answer.positionId === id
  const denials = taking('denies').filter(here)
  const takes = { key: id, title: text, sides: true, answers: taking('asserts', 'implies').filter(here) }
  return denials.length === 0
    ? [takes]
    : [takes, { key: `not-${id}`, title: `denied: ${text}`, sides: true, answers: denials }]
}
