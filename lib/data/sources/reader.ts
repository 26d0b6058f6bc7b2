import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import type { CaptureOutline } from '@/lib/domain/sources/capture-choice'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { DeskSight } from '@/lib/domain/claims/desk-cell'
import { DomainError } from '@/lib/domain/errors'
import type { Stated } from '@/lib/domain/offers/shown-statement'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { standingColumns } from '@/lib/data/claims/standing'
import { pool, prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { deskRatingShown, ratingsShown, rowByRow } from '@/lib/data/access/rating-sight'
import { findMovedSourceKey } from './addresses'
import { storedCapture, storedClaim, storedNotice, storedSource } from '@/lib/data/database/stored-rows'
import { placeholders, type Bind } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'

const sourceFields = {
  id: true,
  key: true,
  headline: true,
  outlet: true,
  byline: true,
  agency: true,
  publishedDate: true,
  publishedWords: true,
  publishedBasis: true,
  publishedNote: true,
  edition: true,
  url: true,
  language: true,
  notices: {
    orderBy: { at: 'asc' },
    select: { id: true, kind: true, noticeDate: true, words: true, url: true },
  },
  captures: {
    orderBy: [{ capturedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, label: true, textIs: true },
  },
} satisfies Prisma.SourceSelect

/** A source, by a key that it has or had, as a reader's head shows it, with its corrections and its captures, the newest first; throws not-found. */
export async function getReaderSource(viewer: Viewer, key: string) {
  const find = (at: string) =>
    prisma().source.findFirst({ where: { key: at, dossierId: viewer.dossier.id }, select: sourceFields })
  const row = (await find(key)) ?? (await find((await findMovedSourceKey(viewer, key)) ?? key))
  if (!row) throw new DomainError('not-found')
  const { notices, captures, ...source } = storedSource(row)
  return { ...source, notices: notices.map(storedNotice), captures: captures.map(storedCapture) }
}

/** One capture's text, with what it is. */
export interface CaptureText extends CaptureOutline {
  text: string
  sha256: string
  language: string
  length: number
}

/** The text of a capture of the viewer's dossier; throws not-found. */
export async function getCaptureText(viewer: Viewer, captureId: string): Promise<CaptureText> {
  const where = { id: captureId, dossierId: viewer.dossier.id }
  const select = {
    id: true,
    label: true,
    textIs: true,
    text: true,
    sha256: true,
    language: true,
    length: true,
  } as const
  const capture = await prisma().capture.findFirst({ where, select })
  if (!capture) throw new DomainError('not-found')
  return storedCapture(capture)
}

/** The captures in which a claim of the viewer's dossier has its words; empty for a claim that is not there. */
export async function capturesOfClaim(viewer: Viewer, claimId: string): Promise<string[]> {
  const anchors = await prisma().anchor.findMany({
    where: { claimId, claim: { dossierId: viewer.dossier.id } },
    select: { captureId: true },
    distinct: ['captureId'],
  })
  return anchors.map((anchor) => anchor.captureId)
}

/** How many claims (retired ones apart) stand on the words of a capture, and how many note threads on it. */
export interface CaptureCounts {
  captureId: string
  claims: number
  notes: number
}

/** The counts of every capture of a source of the viewer's dossier. */
export async function countOnCaptures(viewer: Viewer, sourceId: string): Promise<CaptureCounts[]> {
  const text = `
    SELECT c.id AS "captureId",
      (SELECT count(DISTINCT a.claim_id) FROM anchor a JOIN claim_summary s ON s.claim_id = a.claim_id
        WHERE a.capture_id = c.id AND s.status <> 'retired')::int AS claims,
      (SELECT count(*) FROM note n WHERE n.capture_id = c.id AND n.id = n.thread_id)::int AS notes
    FROM capture c WHERE c.source_id = $2 AND c.dossier_id = $1`
  return (
    await pool().query<CaptureCounts>({ name: 'counts-on-captures', text, values: [viewer.dossier.id, sourceId] })
  ).rows
}

/** Stretches of words in code points of the capture, half-open, in order. */
export type Spans = [number, number][]

/** A claim as a text underlines it; `campId` is its speaker's camp. */
export interface AnchoredClaim {
  id: string
  campId: string | null
  mine: boolean
  spans: Spans
}

const spansOf = (owner: 'claim_id' | 'note_id', capture: string) => `
  SELECT ${owner}, min(start_at) AS first, max(end_at) AS last,
    json_agg(json_build_array(start_at, end_at) ORDER BY start_at, end_at) AS spans
  FROM anchor WHERE capture_id = ${capture} AND ${owner} IS NOT NULL GROUP BY ${owner}`

/** The claims with words in a capture, in the order of their first words; retired ones only if asked for by id. */
export async function listAnchoredClaims(
  viewer: Viewer,
  captureId: string,
  retiredId: string | null,
): Promise<AnchoredClaim[]> {
  const { bind, values } = placeholders()
  const { rows } = await pool().query<AnchoredClaim>(
    `SELECT s.claim_id AS id, s.speaker_camp_id AS "campId", s.drafted_by_id = ${bind(viewer.personId, 'uuid')} AS mine, a.spans
     FROM (${spansOf('claim_id', bind(captureId, 'uuid'))}) a
     JOIN claim_summary s ON s.claim_id = a.claim_id AND s.dossier_id = ${bind(viewer.dossier.id, 'uuid')}
     WHERE s.status <> 'retired'${retiredId ? ` OR s.claim_id = ${bind(retiredId, 'uuid')}` : ''}
     ORDER BY a.first, a.last DESC, s.claim_id`,
    values,
  )
  return rows
}

/** A claim as its card in the margin shows it to one viewer. */
export interface ClaimCardRow extends Stated, DeskSight, ClaimStanding {
  id: string
  version: number
  status: ClaimStatus
  attributionLine: Line
  chain: Line
  figureWords: string | null
  measure: string | null
  contradicts: number
  notes: number
  /** What the viewer rated last, for them to change; of nobody else's rating anything is in a card. */
  ownRating: { credibility: number | null; reason: string } | null
  /** The key of the question that it takes a side on, where answers are compared; else null. */
  comparedAt: string | null
}

/** SQL: what the viewer rated claim `c` last, as JSON; null where they never did. */
const ownRating = (viewer: Viewer, bind: Bind) => `(
  SELECT json_build_object('credibility', own.credibility, 'reason', own.reason) FROM rating own
  WHERE own.claim_id = c.id AND own.rater_id = ${bind(viewer.personId, 'uuid')} AND own.superseded_at IS NULL
  ORDER BY own.at DESC, own.id DESC LIMIT 1)`

/** The cards of these claims, by id: the order rows lie in would tell which was rated last. Ids of other dossiers give none. */
export async function listClaimCards(viewer: Viewer, claimIds: readonly string[]): Promise<ClaimCardRow[]> {
  if (claimIds.length === 0) return []
  const { bind, values } = placeholders()
  const ids = claimIds.map((id) => bind(id, 'uuid')).join(', ')
  const { rows } = await pool().query<ClaimCardRow>(
    `SELECT c.id, c.version, c.statement, c.statement_is AS "statementIs", c.kind, c.status, s.attribution_line AS "attributionLine", s.chain,
       ${standingColumns('c.id', 'c.source_id')},
       f.words AS "figureWords", f.measure, s.notes_count AS notes, answer.stance,
       CASE WHEN s.contradicts = '' THEN 0 ELSE cardinality(string_to_array(s.contradicts, '; ')) END AS contradicts,
       CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS "deskCredibility",
       ${rowByRow(ratingsShown(viewer, bind))} AS "ratingsShown", ${ownRating(viewer, bind)} AS "ownRating",
       CASE WHEN answer.stance NOT IN ('says-unknown', 'declines') THEN question.key END AS "comparedAt"
     FROM claim c
     JOIN claim_summary s ON s.claim_id = c.id
     LEFT JOIN figure f ON f.claim_id = c.id
     LEFT JOIN answer ON answer.claim_id = c.id
     LEFT JOIN question ON question.id = answer.question_id
     WHERE c.id IN (${ids}) AND c.dossier_id = ${bind(viewer.dossier.id, 'uuid')}
     ORDER BY c.id`,
    values,
  )
  return rows.map(storedClaim)
}

/** Where the notes of a capture stand in it, by the note's id; a note on the capture as a whole is not there. */
export async function findNoteSpans(captureId: string): Promise<Map<string, Spans>> {
  const { bind, values } = placeholders()
  const { rows } = await pool().query<{ note_id: string; spans: Spans }>(
    spansOf('note_id', bind(captureId, 'uuid')),
    values,
  )
  return new Map(rows.map((row) => [row.note_id, row.spans]))
}

/** A camp as cards and highlights show it. */
export interface CampMark {
  id: string
  name: string
  badge: string
  colour: string
}

/** The camps of the viewer's dossier, in its order. */
export async function listCamps(viewer: Viewer): Promise<CampMark[]> {
  return prisma().camp.findMany({
    where: { dossierId: viewer.dossier.id },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, badge: true, colour: true },
  })
}
