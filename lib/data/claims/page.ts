import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { storedLine } from '@/lib/domain/lines/line'
import { standingOf, standingSelect } from './standing'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import {
  storedAnswer,
  storedClaim,
  storedFigure,
  storedLink,
  storedNotice,
  storedQuestion,
  storedStep,
} from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

const camp = { select: { name: true, badge: true, colour: true } } as const
const otherEnd = {
  select: {
    id: true,
    statement: true,
    statementIs: true,
    status: true,
    summary: { select: { attributionLine: true } },
    ...standingSelect,
  },
} as const
const link = {
  where: { removedAt: null },
  orderBy: { at: 'asc' },
  include: { by: { select: { name: true } } },
} as const

const shown = {
  source: {
    select: {
      id: true,
      key: true,
      headline: true,
      outlet: true,
      publishedDate: true,
      // A retraction stands whatever came after it.
      notices: {
        orderBy: [{ kind: 'desc' }, { at: 'desc' }],
        take: 1,
        select: { kind: true, words: true },
      },
    },
  },
  draftedBy: { select: { name: true } },
  event: { select: { title: true } },
  place: { select: { name: true } },
  chainSteps: {
    orderBy: { position: 'asc' },
    include: {
      camp,
      party: { select: { key: true, name: true, camp } },
      speaksFor: { select: { key: true, name: true } },
    },
  },
  figure: { include: { byWhom: { select: { name: true } } } },
  answer: {
    include: {
      question: { select: { id: true, key: true, text: true, kind: true } },
      position: { select: { text: true } },
    },
  },
  linksFrom: { ...link, include: { ...link.include, toClaim: otherEnd } },
  linksTo: { ...link, include: { ...link.include, fromClaim: otherEnd } },
  summary: { select: { attributionLine: true } },
  withdrawals: { orderBy: { at: 'desc' }, select: { words: true, withdrawnDate: true } },
} as const satisfies Prisma.ClaimInclude

/** A claim of the viewer's dossier with all its page shows but quotes, notes and ratings; throws not-found. */
export async function getClaimPage(viewer: Viewer, claimId: string) {
  const row = await prisma().claim.findFirst({ where: { id: claimId, dossierId: viewer.dossier.id }, include: shown })
  if (!row) throw new DomainError('not-found')
  return claimPageOf(row)
}

type PageRow = Prisma.ClaimGetPayload<{ include: typeof shown }>

function claimPageOf({ summary, source, chainSteps, figure, answer, linksFrom, linksTo, ...row }: PageRow) {
  return {
    ...storedClaim(row),
    attributionLine: storedLine(summary?.attributionLine ?? ''),
    source: { ...source, notices: source.notices.map(storedNotice) },
    chainSteps: chainSteps.map(storedStep),
    figure: figure && storedFigure(figure),
    answer: answer && { ...storedAnswer(answer), question: storedQuestion(answer.question) },
    links: [
      ...linksFrom.map(({ toClaim, ...link }) => linkOf(link, toClaim, true)),
      ...linksTo.map(({ fromClaim, ...link }) => linkOf(link, fromClaim, false)),
    ],
  }
}

type LinkRow = Omit<PageRow['linksFrom'][number], 'toClaim'>

/** A link as it reads from the claim of the page; `outgoing` where it was drawn from there. */
function linkOf(link: LinkRow, end: PageRow['linksFrom'][number]['toClaim'], outgoing: boolean) {
  const { id, type, reason, confidence, at, by } = storedLink(link)
  const { statement, statementIs, status } = storedClaim(end)
  const attributionLine = storedLine(end.summary?.attributionLine ?? '')
  const other = { id: end.id, statement, statementIs, status, ...standingOf(end), attributionLine }
  return { id, type, outgoing, reason, confidence, at, byName: by.name, other }
}

/** Bounds of the figures that answer the same question, for one scale under all of them; at most 500. */
export async function listFiguresOfQuestion(viewer: Viewer, questionId: string) {
  return prisma().figure.findMany({
    where: {
      claim: {
        dossierId: viewer.dossier.id,
        status: { not: 'retired' },
        answer: { questionId, stance: { in: ['asserts', 'implies'] } },
      },
    },
    select: { low: true, lowOpen: true, high: true, highOpen: true },
    take: 500,
  })
}
