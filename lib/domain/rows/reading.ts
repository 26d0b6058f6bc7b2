import { type AnswerSide, sideOf } from '@/lib/domain/readings/answer-claim'
import { namesWhatItDenies } from '@/lib/domain/readings/denial-reading'
import type { OriginCount } from '@/lib/domain/origins/count'
import { rulesVersion } from '@/lib/domain/readings/reading'
import { type RelayConflict, relayConflicts } from '@/lib/domain/readings/relay-conflict'
import type { RowAnswer, RowQuestion } from './answer'
import { answersRead, newestRead } from './listed'
import { type PairsPart, readPairs } from './pairs'
import { readSides, type SidesPart } from './sides'
import type { QuestionKind, Stance } from '@/lib/domain/vocabulary'

/** One thing that the answers to a question come to. */
export type RowPart =
  | SidesPart
  | PairsPart
  | { kind: 'relay-conflict'; conflicts: RelayConflict[] }
  /** These say that it is not known, or decline to say. */
  | { kind: 'silent'; side: 'says-unknown' | 'declines'; claimIds: string[] }
  | { kind: 'against-interest'; claimIds: string[] }
  /** Denials that do not say what they deny: they contest nothing, and ask an editor for it. */
  | { kind: 'asks-what-is-denied'; claimIds: string[] }
  /** Only the newest of the answers were read against each other. */
  | { kind: 'not-all-read'; read: number; of: number }

/** The origins of one of the answers in a row. `claimIds` are all whose answer it is, origins or not. */
export interface RowOrigins extends OriginCount {
  stance: Stance
  positionId: string | null
  claimIds: string[]
}

/** What a row comes to, the most telling first, and the origins of each answer; sentences are made elsewhere. */
export interface RowReading {
  parts: RowPart[]
  origins: RowOrigins[]
  isContested: boolean
  rulesVersion: string
}

/**
 * Reads one question from the latest answers of each origin (product.md, rules 2 to 4). Answers in a relay conflict are
 * shown and not read. `answers` come newest first and settled; earlier and replaced ones may be among them. `origins` are
 * those of all answers to the question, as lib/domain/origins/answer-count counts them.
 */
export function readRow(
  question: RowQuestion,
  answers: readonly RowAnswer[],
  origins: readonly RowOrigins[],
): RowReading {
  const { conflicts, uncounted } = relayConflicts(
    question.kind,
    answers.filter(({ replacedBy }) => replacedBy === null),
  )
  const heard = answers.filter(({ claimId }) => !uncounted.has(claimId))
  const parts: RowPart[] = [
    ...(conflicts.length > 0 ? [{ kind: 'relay-conflict' as const, conflicts }] : []),
    ...mainParts(question, heard),
    ...silentParts(heard),
    ...unnamedDenials(question.kind, heard),
    ...againstInterest(heard),
  ]
  return {
    parts,
    origins: originsShown(answers, origins),
    isContested: parts.some(isContest),
    rulesVersion,
  }
}

function mainParts(question: RowQuestion, heard: readonly RowAnswer[]): RowPart[] {
  if (question.kind !== 'figure' && question.kind !== 'when') {
    const part = readSides(
      question,
      heard.filter(({ isLatest }) => isLatest),
    )
    return part ? [part] : []
  }
  const siding = heard.filter(({ stance }) => sideOf(stance) === 'takes' || sideOf(stance) === 'denies')
  const parts = readPairs(question.kind, newestRead(siding))
  const latest = siding.filter(({ isLatest }) => isLatest)
  const [only] = latest
  if (only && latest.length === 1 && parts.length === 0)
    return [
      {
        kind: 'one-answer',
        side: {
          side: sideOf(only.stance) === 'denies' ? 'denies' : 'takes',
          positionId: null,
          claimIds: [only.claimId],
        },
      },
    ]
  const { length } = siding
  return length > answersRead ? [...parts, { kind: 'not-all-read', read: answersRead, of: length }] : parts
}

function silentParts(heard: readonly RowAnswer[]): RowPart[] {
  const by = (side: AnswerSide) =>
    heard.filter(({ stance, isLatest }) => isLatest && sideOf(stance) === side).map(({ claimId }) => claimId)
  return (['says-unknown', 'declines'] as const).flatMap((side) => {
    const claimIds = by(side)
    return claimIds.length > 0 ? [{ kind: 'silent' as const, side, claimIds }] : []
  })
}

function unnamedDenials(kind: QuestionKind, heard: readonly RowAnswer[]): RowPart[] {
  const unnamed = heard.filter(
    (answer) => answer.isLatest && answer.stance === 'denies' && !namesWhatItDenies(kind, answer),
  )
  return unnamed.length > 0 ? [{ kind: 'asks-what-is-denied', claimIds: unnamed.map(({ claimId }) => claimId) }] : []
}

function againstInterest(heard: readonly RowAnswer[]): RowPart[] {
  const claimIds = heard.filter((answer) => answer.againstInterest).map(({ claimId }) => claimId)
  return claimIds.length > 0 ? [{ kind: 'against-interest', claimIds }] : []
}

function isContest(part: RowPart): boolean {
  if (part.kind === 'pairs') return part.reading === 'conflict' || part.reading === 'conflicting'
  return part.kind === 'contested' || part.kind === 'relay-conflict'
}

/** The answers of which the row shows a latest one: of others it has no words. */
function originsShown(answers: readonly RowAnswer[], origins: readonly RowOrigins[]): RowOrigins[] {
  const shown = new Set(answers.filter(({ isLatest }) => isLatest).map(({ claimId }) => claimId))
  return origins.filter(({ claimIds }) => claimIds.some((id) => shown.has(id)))
}
