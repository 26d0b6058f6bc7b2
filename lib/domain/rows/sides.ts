import { sideOf } from '@/lib/domain/readings/answer-claim'
import { grouped } from '@/lib/domain/collections/grouped'
import type { RowAnswer, RowQuestion } from './answer'

/** Everybody who takes a position, or denies one, in one row. */
export interface RowSide {
  side: 'takes' | 'denies'
  positionId: string | null
  claimIds: string[]
}

/** What the answers of a question with positions, of yes or no, or an open one, come to. */
export type SidesPart =
  /** Positions differ, or one is denied. */
  | { kind: 'contested'; sides: RowSide[] }
  /** Camps that oppose each other give this same answer. */
  | { kind: 'both-sides'; side: RowSide }
  | { kind: 'agree'; side: RowSide }
  | { kind: 'one-answer'; side: RowSide }
  /** Denials of something that nobody in the row says. */
  | { kind: 'denied-only'; sides: RowSide[] }
  /** Answers to an open question, which only a person can weigh. */
  | { kind: 'for-an-editor'; claimIds: string[] }

/** The sides of a row, and what they come to; null where nobody takes one. */
export function readSides({ kind, opposed }: RowQuestion, answers: readonly RowAnswer[]): SidesPart | null {
  const sides = sidesOf(answers)
  const taken = sides.filter(({ side }) => side === 'takes')
  const denied = sides.filter(({ side }) => side === 'denies')
  const [first] = sides
  if (!first) return null
  // An open question has no position that a denial could name.
  const clash =
    kind !== 'open' && denied.some(({ positionId }) => taken.some((other) => other.positionId === positionId))
  if (clash || (kind === 'choice' && taken.length > 1)) return { kind: 'contested', sides }
  if (kind === 'choice' && taken.length === 0) return { kind: 'denied-only', sides }
  if (kind === 'open') return { kind: 'for-an-editor', claimIds: sides.flatMap(({ claimIds }) => claimIds) }
  const [only = first] = taken
  if (only.claimIds.length === 1) return { kind: 'one-answer', side: only }
  return { kind: areOpposed(only, answers, opposed) ? 'both-sides' : 'agree', side: only }
}

function sidesOf(answers: readonly RowAnswer[]): RowSide[] {
  const siding = answers.flatMap((answer) => {
    const side = sideOf(answer.stance)
    return side === 'takes' || side === 'denies'
      ? [{ side, positionId: answer.positionId, claimId: answer.claimId }]
      : []
  })
  return [...grouped(siding, ({ side, positionId }) => `${side} ${positionId ?? ''}`).values()].flatMap((of) => {
    const [first] = of
    return first ? [{ side: first.side, positionId: first.positionId, claimIds: of.map(({ claimId }) => claimId) }] : []
  })
}

function areOpposed({ claimIds }: RowSide, answers: readonly RowAnswer[], opposed: RowQuestion['opposed']): boolean {
  const camps = new Set(answers.filter(({ claimId }) => claimIds.includes(claimId)).map(({ campId }) => campId))
  return opposed.some(([a, b]) => camps.has(a) && camps.has(b))
}
