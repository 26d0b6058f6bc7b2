import type { CountKind, QuestionKind } from '@/lib/domain/vocabulary'

/** As much of a question as its own consistency depends on. Positions by what they say, in order. */
export interface QuestionShape {
  kind: QuestionKind
  measure: string | null
  who: string | null
  byWhomId: string | null
  scope: string | null
  countKind: CountKind | null
  positions: readonly { text: string }[]
}

/**
 * What does not fit together in a question, as sentences by form field (dotted path); empty when all does.
 * Only a choice offers positions, at least two that differ; only a question for a figure counts something.
 */
export function questionProblems(question: QuestionShape): Record<string, string> {
  return { ...positionProblems(question), ...countProblems(question) }
}

function positionProblems({ kind, positions }: QuestionShape): Record<string, string> {
  if (kind !== 'choice')
    return positions.length > 0 ? { kind: 'Only a choice offers positions. Remove them, or make it a choice.' } : {}
  if (positions.length < 2) return { positions: 'Offer at least two positions; with one there is no choice.' }
  const problems: Record<string, string> = {}
  const seen = new Set<string>()
  positions.forEach(({ text }, index) => {
    const folded = text.trim().toLowerCase()
    if (seen.has(folded)) problems[`positions.${index}.text`] = 'Another position says the same; make them differ.'
    seen.add(folded)
  })
  return problems
}

function countProblems({ kind, measure, who, byWhomId, scope, countKind }: QuestionShape): Record<string, string> {
  if (kind === 'figure')
    return measure ? {} : { measure: 'Say what is counted: killed, wounded, bodies, people remaining.' }
  const counts = measure ?? who ?? byWhomId ?? scope ?? countKind
  return counts ? { kind: 'Only “how many” counts something; empty the fields below or make it “how many”.' } : {}
}

/** A position as stored; `answered` when some claim takes it. */
export interface ExistingPosition {
  id: string
  text: string
  answered: boolean
}

/**
 * What an edit may not do to a question that claims answer: change its kind, or take away a position some claim
 * takes. Sentences by form field; empty when it may.
 */
export function changeProblems(
  before: { kind: QuestionKind; answered: boolean; positions: readonly ExistingPosition[] },
  after: { kind: QuestionKind; positions: readonly { id: string | null }[] },
): Record<string, string> {
  const problems: Record<string, string> = {}
  if (before.answered && before.kind !== after.kind)
    problems.kind = 'Claims answer this question already, so its kind stays.'
  const kept = new Set(after.positions.map(({ id }) => id))
  const lost = before.positions.find(({ id, answered }) => answered && !kept.has(id))
  if (lost)
    problems.positions = `Claims take the position “${lost.text}”, so it cannot go. Give those claims another first.`
  const known = new Set(before.positions.map(({ id }) => id))
  after.positions.forEach(({ id }, index) => {
    if (id !== null && !known.has(id))
      problems[`positions.${index}.text`] =
        'This position is not, or no longer, one of this question’s; remove it and add it again.'
  })
  return problems
}

/** The fields of a question that an edit can change, in the order forms and history show them. */
export function questionVersionFields(question: QuestionShape & { text: string; eventId: string | null }) {
  const { text, kind, measure, who, byWhomId, scope, countKind, eventId } = question
  return {
    text,
    kind,
    measure,
    who,
    byWhomId,
    scope,
    countKind,
    eventId,
    positions: question.positions.map((each) => each.text),
  }
}
