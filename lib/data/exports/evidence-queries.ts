import 'server-only'
import type { CsvColumnName } from '@/lib/domain/exports/csv-tables'
import { namedParties } from './dossier-queries'
import { type ExportScope, filled, picked, type TableQuery } from './table-query'

/** chain_steps.csv: every step of the chains of the export. */
export function chainStepsQuery(scope: ExportScope): TableQuery<CsvColumnName<'chain_steps'>> {
  return {
    with: picked(scope),
    cells: {
      claim_id: 'step.claim_id',
      step: 'step.position',
      party_id: 'step.party_id',
      label: 'coalesce(party.name, step.label)',
      camp: 'coalesce(party_camp.key, step_camp.key)',
      capacity: filled('step.capacity'),
      knows: 'step.knows',
      manner: 'step.manner',
      is_origin:
        'step.position = 0 AND picked.origin_party_id IS NOT NULL AND coalesce(step.speaks_for_id, step.party_id) IS NOT DISTINCT FROM picked.origin_party_id',
      speaks_for_id: 'step.speaks_for_id',
    },
    from: `FROM picked JOIN chain_step AS step ON step.claim_id = picked.claim_id
      LEFT JOIN party ON party.id = step.party_id
      LEFT JOIN camp AS party_camp ON party_camp.id = party.camp_id
      LEFT JOIN camp AS step_camp ON step_camp.id = step.camp_id
      ORDER BY step.claim_id, step.position`,
  }
}

/** anchors.csv: of every capture. */
export function anchorsQuery(scope: ExportScope): TableQuery<CsvColumnName<'anchors'>> {
  return {
    with: picked(scope),
    cells: {
      anchor_id: 'anchor.id',
      claim_id: 'anchor.claim_id',
      source_id: 'capture.source_id',
      capture_id: 'capture.id',
      capture_sha256: 'capture.sha256',
      captured_at: 'capture.captured_at',
      ...words,
      prefix: filled('anchor.prefix'),
      suffix: filled('anchor.suffix'),
      quote_sha256: 'anchor.sha256',
    },
    from: `FROM picked JOIN anchor ON anchor.claim_id = picked.claim_id
      JOIN capture ON capture.id = anchor.capture_id
      ORDER BY anchor.id`,
  }
}

/** Article words are never mixed up with those of translations and digests (rule 12). */
const words = {
  quote_is: 'capture.text_is',
  quote: `CASE WHEN capture.text_is = 'article' THEN anchor.exact END`,
  digest_words: `CASE WHEN capture.text_is <> 'article' THEN anchor.exact END`,
  quote_start: 'anchor.start_at',
  quote_end: 'anchor.end_at',
}

/** SQL: the links that stand between two claims of the export. */
const activeLinks = `SELECT link.* FROM link
  JOIN picked AS from_claim ON from_claim.claim_id = link.from_claim_id
  JOIN picked AS to_claim ON to_claim.claim_id = link.to_claim_id
  WHERE link.removed_at IS NULL`

/** links.csv: links that stand, both ends in the export. */
export function linksQuery(scope: ExportScope): TableQuery<CsvColumnName<'links'>> {
  return {
    with: picked(scope),
    cells: {
      link_id: 'link.id',
      from_claim_id: 'link.from_claim_id',
      to_claim_id: 'link.to_claim_id',
      type: 'link.type',
      reason: 'link.reason',
      confidence: 'link.confidence',
      linked_by: 'person.name',
      linked_at: 'link.at',
    },
    from: `FROM (${activeLinks}) AS link JOIN person ON person.id = link.by_id ORDER BY link.id`,
  }
}

/** notes.csv: on what the export holds. */
export function notesQuery(scope: ExportScope): TableQuery<CsvColumnName<'notes'>> {
  return {
    with: `${picked(scope)}, active_link AS (${activeLinks}), ${namedParties}`,
    cells: {
      note_id: 'note.id',
      thread_id: 'note.thread_id',
      claim_id: 'note.claim_id',
      link_id: 'note.link_id',
      party_id: 'note.party_id',
      question_id: 'note.question_id',
      source_id: 'capture.source_id',
      capture_id: 'note.capture_id',
      ...words,
      quote_is: 'CASE WHEN anchor.exact IS NOT NULL THEN capture.text_is END',
      body: 'note.body',
      tags: 'tagged.tags',
      written_by: 'author.name',
      written_at: 'note.created_at',
      edited_at: 'edited.at',
      resolved_by: 'resolver.name',
      resolved_at: 'resolution.at',
    },
    from: `FROM note JOIN person AS author ON author.id = note.author_id
      LEFT JOIN capture ON capture.id = note.capture_id
      LEFT JOIN LATERAL (
        SELECT exact, start_at, end_at FROM anchor WHERE anchor.note_id = note.id ORDER BY start_at, end_at LIMIT 1
      ) AS anchor ON true
      LEFT JOIN LATERAL (SELECT string_agg(tag, '; ' ORDER BY tag) AS tags FROM note_tag WHERE note_id = note.id) AS tagged ON true
      LEFT JOIN LATERAL (SELECT max(at) AS at FROM note_wording WHERE note_id = note.id) AS edited ON true
      LEFT JOIN note_resolution AS resolution ON resolution.thread_id = note.thread_id AND resolution.reopened_at IS NULL
      LEFT JOIN person AS resolver ON resolver.id = resolution.by_id
      WHERE CASE
        WHEN note.claim_id IS NOT NULL THEN note.claim_id IN (SELECT claim_id FROM picked)
        WHEN note.link_id IS NOT NULL THEN note.link_id IN (SELECT id FROM active_link)
        WHEN note.party_id IS NOT NULL THEN note.party_id IN (SELECT id FROM named)
        WHEN note.question_id IS NOT NULL THEN note.question_id IN (SELECT question_id FROM picked)
        ELSE capture.source_id IN (SELECT source_id FROM picked)
      END
      ORDER BY note.id`,
  }
}
