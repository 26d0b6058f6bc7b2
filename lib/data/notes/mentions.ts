import 'server-only'
import { pool, prisma } from '@/lib/data/database/database'
import { listMentionable } from './notes'
import type { Viewer } from '@/lib/data/access/viewer'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'

/** How many mentions that were not opened are counted at most: 100 reads "99+". */
export const unseenCap = 100

// Of a dossier that one has left, and of what one wrote oneself, nothing is told.
const mentionTables = `note_mention m JOIN note n ON n.id = m.note_id AND n.author_id <> m.person_id
  JOIN member me ON me.dossier_id = n.dossier_id AND me.person_id = m.person_id AND me.left_at IS NULL`

/** SQL, with $1 the person: how many mentions of them in their dossiers they have not opened, capped at `unseenCap`. */
export const countingUnseen = `SELECT count(*)::int FROM (SELECT FROM ${mentionTables} WHERE m.person_id = $1 AND m.seen_at IS NULL LIMIT ${unseenCap}) AS unseen`

/** That count. */
export async function countUnseenMentions(personId: string): Promise<number> {
  const text = `SELECT (${countingUnseen}) AS count`
  const { rows } = await pool().query<{ count: number }>({ name: 'unseen-mentions', text, values: [personId] })
  return rows[0]?.count ?? 0
}

/** A mention as its list shows it: by whom, in which dossier, in which words, on what, and where that stands. */
export interface MentionRow {
  noteId: string
  at: Date
  seenAt: Date | null
  authorName: string
  dossier: { key: string; title: string }
  body: string
  place: {
    of: 'claim' | 'link' | 'party' | 'question' | 'source'
    key: string
    captureId: string | null
    /** What it is on, as screens show it. */
    words: string
  }
}

/** A mention as it is read: what it is on may be in the words of an article. */
type StoredMention = Omit<MentionRow, 'place'> & { place: MentionRow['place'] & Partial<Pick<Stated, 'statementIs'>> }

const columns = `m.note_id AS "noteId", m.at, m.seen_at AS "seenAt", author.name AS "authorName", left(n.body, 400) AS body,
  json_build_object('key', d.key, 'title', d.title) AS dossier,
  CASE
    WHEN c.id IS NOT NULL THEN json_build_object('of', CASE WHEN n.link_id IS NULL THEN 'claim' ELSE 'link' END, 'key', c.id, 'words', c.statement, 'statementIs', c.statement_is)
    WHEN p.id IS NOT NULL THEN json_build_object('of', 'party', 'key', p.key, 'words', p.name)
    WHEN q.id IS NOT NULL THEN json_build_object('of', 'question', 'key', q.key, 'words', q.text)
    ELSE json_build_object('of', 'source', 'key', s.key, 'captureId', capture.id, 'words', s.headline)
  END AS place`

const joins = `JOIN person author ON author.id = n.author_id JOIN dossier d ON d.id = n.dossier_id
  LEFT JOIN link ON link.id = n.link_id LEFT JOIN claim c ON c.id = coalesce(n.claim_id, link.from_claim_id)
  LEFT JOIN party p ON p.id = n.party_id LEFT JOIN question q ON q.id = n.question_id
  LEFT JOIN capture ON capture.id = n.capture_id LEFT JOIN source s ON s.id = capture.source_id`

/** Mentions of a person in their dossiers, newest first; `after` is the note of the last one that was shown. */
export async function listMentionRows(
  personId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<MentionRow[]> {
  const text = `SELECT ${columns} FROM ${mentionTables} ${joins}
    WHERE m.person_id = $1
      AND ($2::uuid IS NULL OR (m.at, m.note_id) < (SELECT at, note_id FROM note_mention WHERE person_id = $1 AND note_id = $2))
    ORDER BY m.at DESC, m.note_id DESC LIMIT $3`
  const { rows } = await pool().query<StoredMention>(text, [personId, after, limit])
  return rows.map(({ place: { statementIs = 'ours', ...place }, ...row }) => ({
    ...row,
    place: { ...place, words: shownStatement({ statement: place.words, statementIs }) },
  }))
}

/** Keeps that a person has opened a mention, or all of them; what was opened before keeps its instant. Gives how many were new. */
export async function keepMentionsSeen(personId: string, noteId: string | null, at: Date): Promise<number> {
  const inTheirs = { note: { dossier: { members: { some: { personId, leftAt: null } } } } }
  const where = { personId, seenAt: null, at: { lte: at }, ...inTheirs, ...(noteId === null ? {} : { noteId }) }
  return (await prisma().noteMention.updateMany({ where, data: { seenAt: at } })).count
}

/** The names of the dossier's members whom the viewer can mention: those who may sign in, but for the viewer, by name. */
export async function mentionableNames(viewer: Viewer): Promise<string[]> {
  const members = await listMentionable(prisma(), viewer)
  return [...new Set(members.filter(({ id }) => id !== viewer.personId).map(({ name }) => name))]
}
