import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { CountKind, PartyKind, QuestionKind } from '@/lib/domain/vocabulary'
import { pool, prisma, query, type Database } from '@/lib/data/database/database'
import { storedParty, storedQuestion } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/** What a claim form lets one choose from, as it stands in one dossier. */
export interface ClaimChoices {
  camps: { id: string; name: string; badge: string; colour: string }[]
  places: { id: string; name: string }[]
  events: { id: string; title: string; eventDate: string | null }[]
  questions: {
    id: string
    text: string
    kind: QuestionKind
    measure: string | null
    who: string | null
    scope: string | null
    countKind: CountKind | null
    eventId: string | null
    positions: { id: string; text: string }[]
  }[]
  /** Measures and counted groups that stand in the dossier's questions and its figures of late already. */
  measures: string[]
  whos: string[]
}

/** Everything in the viewer's dossier that a claim can name besides parties; lists are cut at 2,000 each. */
export async function listClaimChoices(viewer: Viewer): Promise<ClaimChoices> {
  const where = { dossierId: viewer.dossier.id }
  const take = 2000
  const [camps, places, events, questions, figures] = await Promise.all([
    prisma().camp.findMany({
      where,
      orderBy: { position: 'asc' },
      select: { id: true, name: true, badge: true, colour: true },
    }),
    prisma().place.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take,
      select: { id: true, name: true },
    }),
    prisma().storyEvent.findMany({
      where,
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take,
      select: { id: true, title: true, eventDate: true },
    }),
    prisma().question.findMany({ where, orderBy: [{ position: 'asc' }, { key: 'asc' }], take, select: questionFields }),
    listCounted(viewer),
  ])
  return {
    camps,
    places,
    events,
    questions: questions.map(storedQuestion),
    measures: distinct([...figures, ...questions].map((row) => row.measure)),
    whos: distinct([...figures, ...questions].map((row) => row.who)),
  }
}

/** What the figures count of the 500 claims with one that were changed last, each thing once. */
async function listCounted(viewer: Viewer): Promise<{ measure: string; who: string }[]> {
  const text = `
    SELECT DISTINCT f.measure, f.who FROM (
      SELECT claim_id FROM claim_summary WHERE dossier_id = $1 AND measure IS NOT NULL ORDER BY updated_at DESC, claim_id DESC LIMIT 500
    ) s JOIN figure f ON f.claim_id = s.claim_id LIMIT 200`
  return (
    await pool().query<{ measure: string; who: string }>({ name: 'things-counted', text, values: [viewer.dossier.id] })
  ).rows
}

/** A party as a chain step names it. */
export interface NamedParty {
  id: string
  name: string
  kind: PartyKind
  campId: string | null
}

/** Who a source names as its agency and outlet; throws not-found. */
export async function getPublishers(
  viewer: Viewer,
  sourceId: string,
): Promise<{ agency: string | null; outlet: string | null }> {
  const where = { id: sourceId, dossierId: viewer.dossier.id }
  const source = await prisma().source.findFirst({ where, select: { agency: true, outlet: true } })
  if (!source) throw new DomainError('not-found')
  return source
}

/** The parties of the viewer's dossier that bear one of these names, or have it as an alias, by the fold; several may. */
export async function findPartiesNamed(
  db: Database,
  viewer: Viewer,
  names: readonly string[],
): Promise<(NamedParty & { fitted: string })[]> {
  if (names.length === 0) return []
  const rows = await query<NamedParty & { fitted: string }>(db, partiesNamed, [viewer.dossier.id, names])
  return rows.map(storedParty)
}

const partiesNamed = {
  name: 'parties-named',
  text: `
    WITH asked AS (SELECT name, fold_text(name) AS folded FROM unnest($2::text[]) AS name),
    bearing AS (
      SELECT p.id, asked.name AS fitted FROM asked JOIN party p ON p.dossier_id = $1 AND fold_text(p.name) = asked.folded
      UNION
      SELECT p.id, asked.name FROM asked JOIN party_alias a ON fold_text(a.name) = asked.folded
        JOIN party p ON p.id = a.party_id AND p.dossier_id = $1
    )
    SELECT p.id, p.name, p.kind, p.camp_id AS "campId", bearing.fitted FROM bearing JOIN party p ON p.id = bearing.id ORDER BY p.id`,
}

const questionFields = {
  id: true,
  text: true,
  kind: true,
  measure: true,
  who: true,
  scope: true,
  countKind: true,
  eventId: true,
  positions: { orderBy: { position: 'asc' }, select: { id: true, text: true } },
} as const

function distinct(values: (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].toSorted()
}
