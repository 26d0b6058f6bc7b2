import 'server-only'
import type { CsvColumnName } from '@/lib/domain/exports/csv-tables'
import { type ExportScope, filled, picked, type TableQuery } from './table-query'

/** SQL, after `picked`: the parties that the claims of an export name, and those they belong to or draw on. */
export const namedParties = `mentioned AS (
    SELECT unnest(ARRAY[step.party_id, step.speaks_for_id]) AS id FROM picked JOIN chain_step AS step ON step.claim_id = picked.claim_id
    UNION SELECT figure.by_whom_id FROM picked JOIN figure ON figure.claim_id = picked.claim_id
    UNION SELECT question.by_whom_id FROM picked JOIN question ON question.id = picked.question_id
  ), named AS (
    SELECT id FROM mentioned WHERE id IS NOT NULL
    UNION SELECT of_party_id FROM party_membership WHERE party_id IN (SELECT id FROM mentioned)
    UNION SELECT draws_on_id FROM party_supply WHERE party_id IN (SELECT id FROM mentioned)
  )`

/** parties.csv: the parties that the export names. */
export function partiesQuery(scope: ExportScope): TableQuery<CsvColumnName<'parties'>> {
  return {
    with: `${picked(scope)}, ${namedParties}`,
    cells: {
      party_id: 'party.id',
      key: 'party.key',
      name: 'party.name',
      aliases: 'alias.names',
      kind: 'party.kind',
      camp: 'camp.key',
      member_of: 'membership.keys',
      draws_on: 'supply.keys',
      note: filled('party.note'),
    },
    from: `FROM named JOIN party ON party.id = named.id
      LEFT JOIN camp ON camp.id = party.camp_id
      LEFT JOIN LATERAL (SELECT string_agg(name, '; ' ORDER BY name) AS names FROM party_alias WHERE party_id = party.id) AS alias ON true
      LEFT JOIN LATERAL (
        SELECT string_agg(whole.key || CASE WHEN num_nonnulls(from_date, to_date) = 0 THEN ''
          ELSE concat(' [', from_date, '/', to_date, ']') END, '; ' ORDER BY whole.key, from_date) AS keys
        FROM party_membership JOIN party AS whole ON whole.id = of_party_id
        WHERE party_id = party.id AND whole.id IN (SELECT id FROM named)
      ) AS membership ON true
      LEFT JOIN LATERAL (
        SELECT string_agg(root.key, '; ' ORDER BY root.key) AS keys
        FROM party_supply JOIN party AS root ON root.id = draws_on_id
        WHERE party_id = party.id AND root.id IN (SELECT id FROM named)
      ) AS supply ON true
      ORDER BY party.id`,
  }
}

/** sources.csv: the sources of the claims of the export. */
export function sourcesQuery(scope: ExportScope): TableQuery<CsvColumnName<'sources'>> {
  return {
    with: `${picked(scope)}, counted AS (SELECT source_id, count(*) AS claims FROM picked GROUP BY source_id)`,
    cells: {
      source_id: 'source.id',
      key: 'source.key',
      headline: 'source.headline',
      outlet: filled('source.outlet'),
      byline: filled('source.byline'),
      agency: filled('source.agency'),
      url: filled('source.url'),
      language: 'source.language',
      published_date: filled('source.published_date'),
      published_words: filled('source.published_words'),
      published_basis: 'source.published_basis',
      edition: filled('source.edition'),
      standing: 'notice.kind',
      standing_words: 'notice.words',
      standing_date: filled('notice.notice_date'),
      draws_on: filled('source.draws_on_words'),
      capture_sha256: 'newest.sha256',
      captures_count: 'kept.captures',
      claims_count: 'counted.claims',
      added_at: 'source.created_at',
    },
    from: `FROM counted JOIN source ON source.id = counted.source_id
      LEFT JOIN LATERAL (
        SELECT kind, words, notice_date FROM source_notice
        WHERE source_id = source.id ORDER BY kind = 'retracted' DESC, at DESC, id DESC LIMIT 1
      ) AS notice ON true
      LEFT JOIN LATERAL (
        SELECT sha256 FROM capture WHERE source_id = source.id ORDER BY captured_at DESC, id DESC LIMIT 1
      ) AS newest ON true
      CROSS JOIN LATERAL (SELECT count(*) AS captures FROM capture WHERE source_id = source.id) AS kept
      ORDER BY source.id`,
  }
}

/** questions.csv: the questions that claims of the export answer. */
export function questionsQuery(scope: ExportScope): TableQuery<CsvColumnName<'questions'>> {
  return {
    with: picked(scope),
    cells: {
      question_id: 'question.id',
      key: 'question.key',
      text: 'question.text',
      kind: 'question.kind',
      measure: filled('question.measure'),
      who: filled('question.who'),
      by_whom: `CASE WHEN question.kind = 'figure' THEN coalesce(party.key, 'not-stated') ELSE party.key END`,
      scope: filled('question.scope'),
      count_kind: 'question.count_kind',
      positions: 'offered.positions',
      event: 'event.key',
    },
    from: `FROM question
      LEFT JOIN party ON party.id = question.by_whom_id
      LEFT JOIN story_event AS event ON event.id = question.event_id
      LEFT JOIN LATERAL (
        SELECT string_agg(each.key || ': ' || each.text, '; ' ORDER BY each.position, each.key) AS positions
        FROM position AS each WHERE each.question_id = question.id
      ) AS offered ON true
      WHERE question.id IN (SELECT question_id FROM picked)
      ORDER BY question.id`,
  }
}
