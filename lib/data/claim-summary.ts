import 'server-only'
import { attributionLine, chainLine, originOf, speakerOf, type ChainStep } from '@/lib/domain/chain'
import { searchWords } from '@/lib/domain/search-words'
import type { Attribution, Knowledge, Manner } from '@/lib/domain/vocabulary'
import type { Database } from './database'
import { refreshCounts } from './claim-counts'
import type { Prisma } from './generated/client'
import { refreshOrigins } from './origin-counts'

/** What a summary row is made from, besides counts. */
const evidence = {
  source: { select: { headline: true, publishedFrom: true } },
  figureByClaimId: { select: { measure: true, words: true, low: true, high: true } },
  answerByClaimId: { select: { questionId: true } },
  anchorsByClaimId: { select: { exact: true } },
  chainStepsByClaimId: {
    orderBy: { position: 'asc' },
    include: { party: { select: { name: true, campId: true, camp: { select: { key: true } } } }, camp: { select: { key: true } } },
  },
} as const satisfies Prisma.ClaimInclude

type Evidence = Prisma.ClaimGetPayload<{ include: typeof evidence }>
type EvidenceStep = Omit<Evidence['chainStepsByClaimId'][number], 'id' | 'claimId' | 'position'>

/** As much of a claim as its summary row is made from; steps in their order. */
export type SummaryEvidence = Pick<
  Evidence,
  | 'dossierId'
  | 'sourceId'
  | 'status'
  | 'kind'
  | 'draftedById'
  | 'updatedAt'
  | 'attribution'
  | 'statement'
  | 'source'
  | 'figureByClaimId'
  | 'answerByClaimId'
  | 'anchorsByClaimId'
> & { chainStepsByClaimId: readonly EvidenceStep[] }

/** Claims refreshed at a time: keeps memory flat when a party with very many claims is renamed. */
const batch = 500

/**
 * Writes the summary rows of these claims anew, from what they rest on, in the caller's transaction. Every
 * service that changes a claim, or anything its row repeats, calls this before it returns.
 */
export async function refreshSummaries(db: Database, claimIds: readonly string[]): Promise<void> {
  for (let start = 0; start < claimIds.length; start += batch) {
    const ids = claimIds.slice(start, start + batch)
    const before = await listQuestionIds(db, ids)
    const claims = await db.claim.findMany({ where: { id: { in: ids } }, include: evidence })
    for (const claim of claims) {
      const row = summaryRow(claim)
      await db.claimSummary.upsert({ where: { claimId: claim.id }, create: { claimId: claim.id, ...row }, update: row })
    }
    await refreshCounts(db, ids)
    // A claim that answers another question now leaves the one it answered before.
    await refreshOrigins(db, ids, [...new Set([...before, ...(await listQuestionIds(db, ids))])])
  }
}

/** The questions that these claims answer by their summary rows as they stand. */
async function listQuestionIds(db: Database, claimIds: string[]): Promise<string[]> {
  const rows = await db.claimSummary.findMany({
    where: { claimId: { in: claimIds }, questionId: { not: null } },
    select: { questionId: true },
    distinct: ['questionId'],
  })
  return rows.flatMap(({ questionId }) => questionId ?? [])
}

/** The ids of every claim whose chain names this party: what a new name or camp of it reaches. */
export async function findClaimIdsOfParty(db: Database, partyId: string): Promise<string[]> {
  const steps = await db.chainStep.findMany({ where: { partyId }, select: { claimId: true }, distinct: ['claimId'] })
  return steps.map((step) => step.claimId)
}

/** The summary row of a claim but for its counts, from what it rests on. */
export function summaryRow(claim: SummaryEvidence) {
  const chain = claim.chainStepsByClaimId.map(chainStepOf)
  const speaker = speakerOf(chain)
  const speakerStep = claim.chainStepsByClaimId[speaker ? chain.indexOf(speaker) : 0]
  const origin = originOf(chain)
  const figure = claim.figureByClaimId
  const speakerName = speaker?.name ?? ''
  return {
    dossierId: claim.dossierId,
    sourceId: claim.sourceId,
    status: claim.status,
    kind: claim.kind,
    draftedById: claim.draftedById,
    speakerPartyId: speaker?.partyId ?? null,
    speakerCampId: speaker ? (speakerStep?.party?.campId ?? speakerStep?.campId ?? null) : null,
    originPartyId: origin?.partyId ?? null,
    questionId: claim.answerByClaimId?.questionId ?? null,
    measure: figure?.measure ?? null,
    updatedAt: claim.updatedAt,
    publishedOn: claim.source.publishedFrom ?? undated,
    sortFigure: figure?.low ?? figure?.high ?? -1,
    sortSpeaker: speakerName.toLowerCase().slice(0, 200),
    attributionLine: attributionLine(chain, claim.attribution as Attribution),
    speaker: speakerName,
    speakerCamp: speaker?.camp ?? '',
    chain: chainLine(chain),
    origin: origin?.name ?? '',
    searchText: searchWords(
      [
        claim.statement,
        ...claim.anchorsByClaimId.map((anchor) => anchor.exact),
        chainLine(chain),
        figure?.words ?? '',
        claim.source.headline,
      ].join('\n'),
    ).join(' '),
  }
}

/** Stands for "no publication date" in the sort column, which must not be empty for row comparison. */
const undated = new Date('0001-01-01')

/** A stored step as the domain sees it: the party's name, or the label of an unnamed speaker. */
function chainStepOf(step: EvidenceStep): ChainStep {
  return {
    partyId: step.partyId,
    name: step.party?.name ?? step.label ?? '',
    camp: step.party?.camp?.key ?? step.camp?.key ?? null,
    capacity: step.capacity,
    knows: step.knows as Knowledge | null,
    manner: step.manner as Manner,
  }
}
