import 'server-only'
import { type AnswerDates, answerPlace } from '@/lib/domain/questions/answer-place'
import { attributionLine, chainLine, originOf, speakerOf, type ChainStep } from '@/lib/domain/chains/chain'
import { whyNoOrigin } from '@/lib/domain/chains/no-origin'
import { lineText } from '@/lib/domain/lines/line'
import { searchWords } from '@/lib/domain/input/search-words'
import type { Attribution } from '@/lib/domain/vocabulary'
import { countColumns, countJoins } from './counts'
import { query, type Database } from '@/lib/data/database/database'
import { holdOrigins, refreshOrigins } from '@/lib/data/origins/counts'
import { idsAt } from '@/lib/data/database/sql-values'

/** What the words of a summary row are made from. */
interface WordsEvidence {
  claimId: string
  statement: string
  attribution: Attribution
  headline: string
  figureWords: string | null
  /** Null where it answers nothing. */
  dates: AnswerDates | null
  /** In their order in the text. */
  quotes: readonly string[]
  chain: readonly (ChainStep & { campId: string | null })[]
}

/** `wasQuestionId` is the question by the row as it stands. */
interface Evidence extends WordsEvidence {
  questionId: string | null
  wasQuestionId: string | null
}

const evidence = {
  name: 'summary-evidence',
  text: `
    SELECT c.id AS "claimId", c.statement, c.attribution, source.headline, f.words AS "figureWords",
      CASE WHEN a.claim_id IS NOT NULL THEN json_build_object('asOfDate', f.as_of_date, 'toDate', f.to_date,
        'saidDate', c.said_date, 'publishedDate', source.published_date) END AS dates,
      a.question_id AS "questionId", s.question_id AS "wasQuestionId",
      (SELECT coalesce(json_agg(exact ORDER BY capture_id, start_at, id), '[]') FROM anchor WHERE claim_id = c.id) AS quotes,
      (SELECT coalesce(json_agg(json_build_object('partyId', step.party_id, 'name', coalesce(party.name, step.label, ''),
          'campId', coalesce(party.camp_id, step.camp_id), 'camp', camp.key,
          'capacity', step.capacity, 'knows', step.knows, 'manner', step.manner,
          'speaksFor', CASE WHEN office.id IS NOT NULL THEN json_build_object('partyId', office.id, 'name', office.name) END)
          ORDER BY step.position), '[]')
        FROM chain_step step LEFT JOIN party ON party.id = step.party_id
        LEFT JOIN party office ON office.id = step.speaks_for_id
        LEFT JOIN camp ON camp.id = coalesce(party.camp_id, step.camp_id)
        WHERE step.claim_id = c.id) AS chain
    FROM claim c JOIN source ON source.id = c.source_id LEFT JOIN claim_summary s ON s.claim_id = c.id
    LEFT JOIN figure f ON f.claim_id = c.id LEFT JOIN answer a ON a.claim_id = c.id
    WHERE c.id = ANY(${idsAt('$1')})
    ORDER BY c.id`,
}

/** Shared while rows are written that repeat the line cleared to print: a finding that goes stale waits for them, or they for it. */
const shareQuestions = {
  name: 'share-answered-questions',
  text: `SELECT id FROM question WHERE id IN (SELECT question_id FROM answer WHERE claim_id = ANY(${idsAt('$1')})) ORDER BY id FOR SHARE`,
}

/** The SQL expression of every column of `claim_summary`. */
const columns: readonly (readonly [string, string])[] = [
  ['claim_id', 'c.id'],
  ...['dossier_id', 'source_id', 'status', 'kind', 'drafted_by_id', 'updated_at'].map(
    (name) => [name, `c.${name}`] as const,
  ),
  // What an answer is told apart and sorted by; empty where nothing is answered.
  ...['question_id', 'stance', 'position_id'].map((name) => [name, `a.${name}`] as const),
  ...['low', 'low_open', 'high', 'high_open', 'as_of_date'].map(
    (name) => [name, `CASE WHEN a.claim_id IS NOT NULL THEN figure.${name} END`] as const,
  ),
  ['answer_place', 'w."answerPlace"'],
  ['measure', 'figure.measure'],
  // Stand for "no date" and "no figure" in sort columns, which must not be empty for row comparison.
  ['published_on', `coalesce(source.published_from, '0001-01-01')`],
  ['sort_figure', 'coalesce(figure.low, figure.high, -1)'],
  ['speaker_party_id', 'w."speakerPartyId"'],
  ['speaker_camp_id', 'w."speakerCampId"'],
  ['origin_party_id', 'w."originPartyId"'],
  ['no_origin', 'w."noOrigin"'],
  ['sort_speaker', 'w."sortSpeaker"'],
  ['attribution_line', 'w."attributionLine"'],
  ['speaker', 'w.speaker'],
  ['speaker_camp', 'w."speakerCamp"'],
  ['chain', 'w.chain'],
  ['origin', 'w.origin'],
  ['search_text', 'w."searchText"'],
  ...countColumns,
]

const write = {
  name: 'write-summaries',
  text: `
    INSERT INTO claim_summary (${columns.map(([name]) => name).join(', ')})
    SELECT ${columns.map(([, value]) => value).join(', ')}
    FROM json_to_recordset($1::json) AS w("claimId" uuid, "speakerPartyId" uuid, "speakerCampId" uuid, "originPartyId" uuid, "noOrigin" text,
      "sortSpeaker" text, "attributionLine" text, speaker text, "speakerCamp" text, chain text, origin text, "searchText" text, "answerPlace" text)
    JOIN claim c ON c.id = w."claimId" JOIN source ON source.id = c.source_id
    LEFT JOIN figure ON figure.claim_id = c.id LEFT JOIN answer a ON a.claim_id = c.id
    ${countJoins}
    ON CONFLICT (claim_id) DO UPDATE SET ${columns.map(([name]) => `${name} = EXCLUDED.${name}`).join(', ')}`,
}

/** Claims refreshed at a time: keeps memory flat when a party with very many claims is renamed. */
const batch = 500

/**
 * Writes the summary rows of these claims anew, from what they rest on, in the caller's transaction. Every
 * service that changes a claim, or anything its row repeats, calls this before it returns. `originsStand`: nothing that
 * origins are counted by has changed (lib/domain/origins/changes-origins), so that they need not be counted anew.
 */
export async function refreshSummaries(
  db: Database,
  claimIds: readonly string[],
  { originsStand = false }: { originsStand?: boolean } = {},
): Promise<void> {
  // In one order, so that two changes that reach the same rows do not lock each other out.
  const sorted = [...new Set(claimIds)].toSorted()
  const [first] = sorted
  if (first !== undefined && !originsStand) await holdOrigins(db, first)
  for (let start = 0; start < sorted.length; start += batch) {
    const ids = sorted.slice(start, start + batch)
    await query(db, shareQuestions, [ids])
    const claims = await query<Evidence>(db, evidence, [ids])
    await query(db, write, [JSON.stringify(claims.map(summaryWords))])
    // A claim that answers another question now leaves the one it answered before.
    const questions = claims.flatMap(({ questionId, wasQuestionId }) => [questionId, wasQuestionId])
    if (!originsStand) await refreshOrigins(db, ids, [...new Set(questions.filter((id) => id !== null))])
  }
}

/** The ids of every claim whose chain names this party: what a new name or camp of it reaches. */
export async function findClaimIdsOfParty(db: Database, partyId: string): Promise<string[]> {
  const names = { OR: [{ partyId }, { speaksForId: partyId }] }
  const steps = await db.chainStep.findMany({ where: names, select: { claimId: true }, distinct: ['claimId'] })
  return steps.map((step) => step.claimId)
}

/** What a summary row says in words, with the parties that it is listed by. */
export function summaryWords({
  claimId,
  statement,
  attribution,
  headline,
  figureWords,
  dates,
  quotes,
  chain,
}: WordsEvidence) {
  const speaker = speakerOf(chain)
  const origin = originOf(chain, attribution)
  return {
    claimId,
    speakerPartyId: speaker?.partyId ?? null,
    speakerCampId: chain.find((step) => step === speaker)?.campId ?? null,
    originPartyId: origin?.partyId ?? null,
    noOrigin: whyNoOrigin(chain, attribution),
    // Code points, so that no half of a character is left at the end.
    sortSpeaker: [...(speaker?.name ?? '').toLowerCase()].slice(0, 200).join(''),
    attributionLine: lineText(attributionLine(chain, attribution)),
    speaker: speaker?.name ?? '',
    speakerCamp: speaker?.camp ?? '',
    chain: lineText(chainLine(chain)),
    origin: origin?.name ?? '',
    searchText: searchWords(
      [statement, ...quotes, ...chain.map(({ name }) => name), figureWords ?? '', headline].join('\n'),
    ).join(' '),
    answerPlace: dates && answerPlace(dates),
  }
}
