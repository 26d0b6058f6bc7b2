import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import type { RowPart } from '@/lib/domain/rows/reading'
import type { RowSide } from '@/lib/domain/rows/sides'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { withCapital, isPrintable, speakerOf, type LineAnswer } from './line-answer'

/** The question that a line answers. */
export interface LineQuestion {
  kind: QuestionKind
  text: string
  positions: readonly { id: string; text: string }[]
}

/** Speakers that a line names for one answer; it says how many more there are. */
const mostNamed = 3

/** The sides that a row's reading names, those of which something can be printed; empty where it reads none. */
export function sidesOf(parts: readonly RowPart[], answers: readonly LineAnswer[]): RowSide[] {
  const printable = new Set(answers.filter(isPrintable).map(({ claimId }) => claimId))
  const sides = parts.flatMap((part) => {
    if (part.kind === 'contested' || part.kind === 'denied-only') return part.sides
    return part.kind === 'both-sides' || part.kind === 'agree' || part.kind === 'one-answer' ? [part.side] : []
  })
  return sides
    .map((side) => ({ ...side, claimIds: side.claimIds.filter((id) => printable.has(id)) }))
    .filter(({ claimIds }) => claimIds.length > 0)
}

/** The answers to a question of positions, or of yes or no: the question, then who gives which answer. */
export function sideLine(question: LineQuestion, sides: readonly RowSide[], answers: readonly LineAnswer[]): Line {
  const clauses = sides.map((side) => line`${speakersOf(side, answers)} ${said(question, side)}`)
  return line`${question.text} ${withCapital(joinLine(clauses, '; '))}`
}

function said({ kind, positions }: LineQuestion, { side, positionId }: RowSide): Line {
  const position = positions.find(({ id }) => id === positionId)?.text
  if (kind === 'yes-no') return side === 'denies' ? line`said no` : line`said yes`
  if (side === 'denies') return position ? line`denied this: ${position}` : line`denied it`
  return position ? line`said: ${position}` : line`said so`
}

function speakersOf({ claimIds }: RowSide, answers: readonly LineAnswer[]): Line {
  const of = answers.filter(({ claimId }) => claimIds.includes(claimId))
  return listed([...new Set(inOrder(of).map(speakerOf))])
}

/** Origins first, and of those the first of each camp: whom a line names says whether opposed camps agree. */
function inOrder(answers: readonly LineAnswer[]): LineAnswer[] {
  const origins = answers.toSorted((a, b) => Number(a.origin === null) - Number(b.origin === null))
  const first = new Map(origins.toReversed().map((answer) => [answer.campId, answer.claimId]))
  const isFirst = ({ campId, claimId }: LineAnswer) => campId !== null && first.get(campId) === claimId
  return [...origins.filter(isFirst), ...origins.filter((answer) => !isFirst(answer))]
}

/** "A", "A and B", "A, B and 4 more". */
function listed(names: readonly Line[]): Line {
  const shown = names.slice(0, names.length > mostNamed ? mostNamed : names.length - 1)
  const last = names.length > mostNamed ? line`${names.length - mostNamed} more` : names.at(-1)
  return joinLine([joinLine(shown, ', '), last ?? null], ' and ')
}
