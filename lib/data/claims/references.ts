import 'server-only'
import type { WholeClaim } from '@/lib/domain/claims/whole-claim'
import { DomainError } from '@/lib/domain/errors'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { wholeClaimColumns } from './columns'
import { wholeClaimOf } from './claims'
import { query, type Database } from '@/lib/data/database/database'
import { idsAt } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'

/** What a claim form names by id, as found in the viewer's dossier. */
export interface ClaimReferences {
  partyIds: Set<string>
  campIds: Set<string>
  eventIds: Set<string>
  placeIds: Set<string>
  question: { kind: QuestionKind; positionIds: string[] } | null
}

/** What a claim form names by id. */
export interface NamedIds {
  partyIds: string[]
  campIds: string[]
  eventId: string | null
  placeId: string | null
  questionId: string | null
}

/** SQL: which of $2 to $6 are of the dossier $1. */
const referencesColumn = `json_build_object(
  'partyIds', (SELECT coalesce(json_agg(id), '[]') FROM party WHERE dossier_id = $1 AND id = ANY(${idsAt('$2')})),
  'campIds', (SELECT coalesce(json_agg(id), '[]') FROM camp WHERE dossier_id = $1 AND id = ANY(${idsAt('$3')})),
  'eventIds', (SELECT coalesce(json_agg(id), '[]') FROM story_event WHERE dossier_id = $1 AND id = $4::uuid),
  'placeIds', (SELECT coalesce(json_agg(id), '[]') FROM place WHERE dossier_id = $1 AND id = $5::uuid),
  'question', (SELECT json_build_object('kind', q.kind, 'positionIds', (
      SELECT coalesce(json_agg(p.id), '[]') FROM position p WHERE p.question_id = q.id))
    FROM question q WHERE q.dossier_id = $1 AND q.id = $6::uuid)) AS ids`

const references = { name: 'claim-references', text: `SELECT ${referencesColumn}` }

const claimAndReferences = {
  name: 'claim-and-references',
  text: `SELECT ${wholeClaimColumns}, ${referencesColumn},
      (SELECT json_build_object('edition', edition, 'publishedDate', published_date) FROM source WHERE id = c.source_id) AS days
    FROM claim c WHERE c.id = $7 AND c.dossier_id = $1`,
}

type ReferenceIds = Record<'partyIds' | 'campIds' | 'eventIds' | 'placeIds', string[]> &
  Pick<ClaimReferences, 'question'>

/** Looks up which of the ids a claim names are of the viewer's dossier; the caller refuses the rest. */
export async function findClaimReferences(db: Database, viewer: Viewer, named: NamedIds): Promise<ClaimReferences> {
  const [row] = await query<{ ids: ReferenceIds }>(db, references, valuesOf(viewer, named))
  if (!row) throw new Error('a statement without a table gives one row')
  return asSets(row.ids)
}

/** When the source of a claim was published, as its dates are counted from. EDTF. */
export interface SourceDays {
  edition: string | null
  publishedDate: string | null
}

/** A claim of the viewer's dossier with the days of its source, and which of the ids its form names are of it; throws not-found. */
export async function getClaimAndReferences(
  db: Database,
  viewer: Viewer,
  claimId: string,
  named: NamedIds,
): Promise<{ claim: WholeClaim; references: ClaimReferences; days: SourceDays }> {
  const [row] = await query<WholeClaim & { ids: ReferenceIds; days: SourceDays }>(db, claimAndReferences, [
    ...valuesOf(viewer, named),
    claimId,
  ])
  if (!row) throw new DomainError('not-found')
  const { ids, days, ...claim } = row
  return { claim: wholeClaimOf(claim), references: asSets(ids), days }
}

function valuesOf(viewer: Viewer, { partyIds, campIds, eventId, placeId, questionId }: NamedIds): unknown[] {
  return [viewer.dossier.id, partyIds, campIds, eventId, placeId, questionId]
}

function asSets({ partyIds, campIds, eventIds, placeIds, question }: ReferenceIds): ClaimReferences {
  return {
    partyIds: new Set(partyIds),
    campIds: new Set(campIds),
    eventIds: new Set(eventIds),
    placeIds: new Set(placeIds),
    question,
  }
}
