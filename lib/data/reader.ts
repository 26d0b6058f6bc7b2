import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { CaptureOutline } from '@/lib/domain/capture-choice'
import type { ClaimKind, ClaimStatus, DateBasis, TextNature } from '@/lib/domain/vocabulary'
import { pool, prisma } from './database'
import type { Prisma } from './generated/client'
import type { Viewer } from './viewer'

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
  sourceNoticesBySourceId: {
    orderBy: { at: 'asc' },
    select: { id: true, kind: true, noticeDate: true, words: true, url: true },
  },
  capturesBySourceId: {
    orderBy: [{ capturedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, label: true, textIs: true },
  },
} satisfies Prisma.SourceSelect

/** A source as a reader's head shows it, with its corrections and its captures, the newest first; throws not-found. */
export async function getReaderSource(viewer: Viewer, key: string) {
  const row = await prisma().source.findFirst({ where: { key, dossierId: viewer.dossier.id }, select: sourceFields })
  if (!row) throw new DomainError('not-found')
  const { sourceNoticesBySourceId: notices, capturesBySourceId: captures, publishedBasis, ...source } = row
  return {
    ...source,
    publishedBasis: publishedBasis as DateBasis | null,
    notices: notices.map((notice) => ({ ...notice, kind: notice.kind as 'corrected' | 'retracted' })),
    captures: captures.map((capture) => ({ ...capture, textIs: capture.textIs as TextNature })),
  }
}

/** One capture's text, with what it is. */
export interface CaptureText extends CaptureOutline {
  text: string
  sha256: string
  language: string
  length: number
  redacted: boolean
}

/** The text of a capture of the viewer's dossier; throws not-found. */
export async function getCaptureText(viewer: Viewer, captureId: string): Promise<CaptureText> {
  const where = { id: captureId, dossierId: viewer.dossier.id }
  const select = { id: true, label: true, textIs: true, text: true, sha256: true, language: true, length: true, redactedAt: true } as const
  const row = await prisma().capture.findFirst({ where, select })
  if (!row) throw new DomainError('not-found')
  const { redactedAt, textIs, ...capture } = row
  return { ...capture, textIs: textIs as TextNature, redacted: redactedAt !== null }
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

/** A claim as its card in the margin shows it. `spans` are code points of the capture, half-open, in order. */
export interface AnchoredClaim {
  id: string
  statement: string
  kind: ClaimKind
  status: ClaimStatus
  attributionLine: string
  chain: string
  campId: string | null
  figureWords: string | null
  measure: string | null
  contradicts: number
  notes: number
  mine: boolean
  spans: [number, number][]
}

/** The claims with words in a capture, in the order of their first words; retired ones only if asked for by id. */
export async function listAnchoredClaims(viewer: Viewer, captureId: string, retiredId: string | null): Promise<AnchoredClaim[]> {
  const { rows } = await pool().query<AnchoredClaim>(
    `SELECT c.id, c.statement, c.kind, c.status, s.attribution_line AS "attributionLine", s.chain, s.speaker_camp_id AS "campId",
       f.words AS "figureWords", f.measure, s.notes_count AS notes, c.drafted_by_id = $3 AS mine,
       CASE WHEN s.contradicts = '' THEN 0 ELSE cardinality(string_to_array(s.contradicts, '; ')) END AS contradicts, a.spans
     FROM (
       SELECT claim_id, min(start_at) AS first, max(end_at) AS last,
         json_agg(json_build_array(start_at, end_at) ORDER BY start_at, end_at) AS spans
       FROM anchor WHERE capture_id = $2 AND claim_id IS NOT NULL GROUP BY claim_id
     ) a
     JOIN claim c ON c.id = a.claim_id AND c.dossier_id = $1
     JOIN claim_summary s ON s.claim_id = c.id
     LEFT JOIN figure f ON f.claim_id = c.id
     WHERE c.status <> 'retired' OR c.id = $4
     ORDER BY a.first, a.last DESC, c.id`,
    [viewer.dossier.id, captureId, viewer.personId, retiredId],
  )
  return rows
}

/** The notes written on one stretch of words. `spans` as for claims; `replies` counts what follows the first note. */
export interface AnchoredThread {
  id: string
  body: string
  author: string
  at: Date
  replies: number
  tags: string[]
  resolved: boolean
  mine: boolean
  spans: [number, number][]
}

/** The note threads with words in a capture, in the order of their words. */
export async function listAnchoredThreads(viewer: Viewer, captureId: string): Promise<AnchoredThread[]> {
  const { rows } = await pool().query<AnchoredThread>(
    `SELECT n.id, n.body, p.name AS author, n.created_at AS at, a.spans,
       (SELECT count(*)::int - 1 FROM note WHERE thread_id = n.thread_id) AS replies,
       ARRAY(SELECT tag FROM note_tag WHERE note_id = n.id ORDER BY tag) AS tags,
       EXISTS (SELECT FROM note_resolution r WHERE r.thread_id = n.thread_id AND r.reopened_at IS NULL) AS resolved,
       EXISTS (SELECT FROM note WHERE thread_id = n.thread_id AND author_id = $3) AS mine
     FROM (
       SELECT note_id, min(start_at) AS first, json_agg(json_build_array(start_at, end_at) ORDER BY start_at, end_at) AS spans
       FROM anchor WHERE capture_id = $2 AND note_id IS NOT NULL GROUP BY note_id
     ) a
     JOIN note n ON n.id = a.note_id AND n.id = n.thread_id AND n.dossier_id = $1
     JOIN person p ON p.id = n.author_id
     ORDER BY a.first, n.id`,
    [viewer.dossier.id, captureId, viewer.personId],
  )
  return rows
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
