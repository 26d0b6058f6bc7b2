import 'server-only'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { prisma } from '@/lib/data/database/database'
import { storedQuestion } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/** A question as one chooses it for a claim to answer. */
export interface QuestionChoice {
  id: string
  text: string
  kind: QuestionKind
  positions: { id: string; text: string }[]
}

/** The questions of the viewer's dossier in their order, at most 500, with what can be answered. */
export async function listQuestionChoices(viewer: Viewer): Promise<QuestionChoice[]> {
  const rows = await prisma().question.findMany({
    where: { dossierId: viewer.dossier.id },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    take: 500,
    select: {
      id: true,
      text: true,
      kind: true,
      positions: { orderBy: { position: 'asc' }, select: { id: true, text: true } },
    },
  })
  return rows.map(storedQuestion)
}
