import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { prisma } from './database'
import type { Prisma } from './generated/client'
import { byKeyOrId } from './party-profile'
import type { Viewer } from './viewer'

const parts = {
  event: { select: { id: true, title: true, eventDate: true } },
  byWhom: { select: { id: true, key: true, name: true } },
  positionsByQuestionId: { orderBy: { position: 'asc' }, select: { id: true, text: true } },
  findingsByQuestionId: {
    where: { supersededAt: null, confirmedAt: { not: null } },
    include: {
      by: { select: { name: true } },
      confirmedBy: { select: { name: true } },
      staleMarksByFindingId: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { cause: true } },
    },
  },
} satisfies Prisma.QuestionInclude

/** What the desk found, cleared to print and confirmed; `causes` say what changed since, so that it went stale. */
export interface ConfirmedFinding {
  printLine: string
  mustStandWith: string
  doNotPrint: string
  reason: string
  dissent: string | null
  byName: string
  confirmedByName: string
  confirmedAt: Date
  causes: string[]
}

/** A question of the viewer's dossier as its page shows it, with its confirmed finding; throws not-found. */
export async function getQuestionPage(viewer: Viewer, keyOrId: string) {
  const row = await prisma().question.findFirst({ where: byKeyOrId(viewer, keyOrId), include: parts })
  if (!row) throw new DomainError('not-found')
  const { positionsByQuestionId: positions, findingsByQuestionId: findings, kind, ...question } = row
  return { ...question, kind: kind as QuestionKind, positions, finding: findings.map(asFinding)[0] ?? null }
}

function asFinding(row: Prisma.QuestionGetPayload<{ include: typeof parts }>['findingsByQuestionId'][number]): ConfirmedFinding {
  const { printLine, mustStandWith, doNotPrint, reason, dissent } = row
  return {
    printLine,
    mustStandWith,
    doNotPrint,
    reason,
    dissent,
    byName: row.by.name,
    confirmedByName: row.confirmedBy?.name ?? '',
    confirmedAt: row.confirmedAt ?? row.at,
    causes: row.staleMarksByFindingId.map(({ cause }) => cause),
  }
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
