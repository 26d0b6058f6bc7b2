import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { QuestionShape, ExistingPosition } from '@/lib/domain/questions/question'
import { freeSlug } from '@/lib/domain/input/slug'
import type { Prisma } from '@/lib/data/generated/client'
import type { Database } from '@/lib/data/database/database'
import { storedQuestion } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

// One answer is enough to know that there are any: a question may have very many.
const someAnswer = { take: 1, select: { claimId: true } } as const

const wholeQuestion = {
  answers: someAnswer,
  positions: { orderBy: { position: 'asc' }, include: { answers: someAnswer } },
} as const satisfies Prisma.QuestionInclude

/** A question with its positions in order, and whether claims answer it and take each position. */
export interface WholeQuestion extends QuestionShape {
  id: string
  text: string
  eventId: string | null
  version: number
  answered: boolean
  positions: (ExistingPosition & { key: string })[]
}

/** A question of the viewer's dossier by id; throws not-found, for one of another dossier as for none. */
export async function getQuestion(db: Database, viewer: Viewer, questionId: string): Promise<WholeQuestion> {
  const question = await db.question.findFirst({
    where: { id: questionId, dossierId: viewer.dossier.id },
    include: wholeQuestion,
  })
  if (!question) throw new DomainError('not-found')
  const { answers, positions, ...row } = storedQuestion(question)
  return {
    ...row,
    answered: answers.length > 0,
    positions: positions.map((each) => ({
      id: each.id,
      key: each.key,
      text: each.text,
      answered: each.answers.length > 0,
    })),
  }
}

/** What a new question must not repeat and where it stands: keys like `slug`, one of the same text, the next place. */
export async function findQuestionNeighbours(db: Database, viewer: Viewer, slug: string, text: string) {
  const dossierId = viewer.dossier.id
  const taken = await db.question.findMany({ where: { dossierId, key: { startsWith: slug } }, select: { key: true } })
  const same = await db.question.findFirst({
    where: { dossierId, text: { equals: text, mode: 'insensitive' } },
    select: { key: true, text: true },
  })
  const last = await db.question.aggregate({ where: { dossierId }, _max: { position: true } })
  return {
    freeKey: freeSlug(slug, new Set(taken.map(({ key }) => key))),
    same,
    nextPosition: (last._max.position ?? -1) + 1,
  }
}

/** A position about to be written. */
export type PositionRow = Omit<Prisma.PositionUncheckedCreateInput, 'questionId'>

/** Writes a new question with its positions. */
export async function insertQuestion(
  db: Database,
  row: Prisma.QuestionUncheckedCreateInput,
  positions: PositionRow[],
): Promise<void> {
  await db.question.create({ data: row })
  await db.position.createMany({ data: positions.map((position) => ({ ...position, questionId: row.id })) })
}

/**
 * Saves a question where it still has the given version, and its positions: those left out go, the others are
 * written. False when somebody else changed it.
 */
export async function saveQuestion(
  db: Database,
  where: { id: string; version: number },
  row: Prisma.QuestionUncheckedUpdateManyInput,
  positions: PositionRow[],
): Promise<boolean> {
  const saved = await db.question.updateMany({ where, data: { ...row, version: { increment: 1 } } })
  if (saved.count === 0) return false
  const questionId = where.id
  await db.position.deleteMany({ where: { questionId, id: { notIn: positions.map(({ id }) => id) } } })
  for (const { id, text, position, key } of positions)
    await db.position.upsert({
      where: { id },
      update: { text, position },
      create: { id, questionId, key, text, position },
    })
  return true
}

/** The claims that answer a question, retired ones too; those that take one of these positions, where some are given. */
export async function findAnsweringClaims(
  db: Database,
  questionId: string,
  positionIds?: readonly string[],
): Promise<string[]> {
  const where = { questionId, ...(positionIds && { positionId: { in: [...positionIds] } }) }
  const answers = await db.answer.findMany({ where, select: { claimId: true }, orderBy: { claimId: 'asc' } })
  return answers.map(({ claimId }) => claimId)
}
