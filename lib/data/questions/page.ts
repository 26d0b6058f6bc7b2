import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { storedQuestion } from '@/lib/data/database/stored-rows'
import { byKeyOrId } from '@/lib/data/parties/profile'
import type { Viewer } from '@/lib/data/access/viewer'

const parts = {
  event: { select: { id: true, title: true, eventDate: true } },
  byWhom: { select: { id: true, key: true, name: true } },
  positions: { orderBy: { position: 'asc' }, select: { id: true, text: true } },
} satisfies Prisma.QuestionInclude

/** A question of the viewer's dossier as its page shows it; throws not-found. */
export async function getQuestionPage(viewer: Viewer, keyOrId: string) {
  const question = await prisma().question.findFirst({ where: byKeyOrId(viewer, keyOrId), include: parts })
  if (!question) throw new DomainError('not-found')
  return storedQuestion(question)
}

/** What a question can be about, for choosing: the events of the viewer's dossier by title; at most 2,000. */
export async function listEventTitles(viewer: Viewer): Promise<{ id: string; title: string }[]> {
  return prisma().storyEvent.findMany({
    where: { dossierId: viewer.dossier.id },
    select: { id: true, title: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: 2000,
  })
}
