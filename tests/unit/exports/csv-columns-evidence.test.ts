import { expect, it } from 'vitest'
import {
  anchorsColumns,
  chainStepsColumns,
  linksColumns,
  notesColumns,
} from '@/lib/domain/exports/csv-columns-evidence'

// Files outside rely on names and order: a change here is a change of the format.
it.each([
  {
    file: 'chain_steps.csv',
    columns: chainStepsColumns,
    names: `claim_id step party_id label camp capacity knows manner is_origin speaks_for_id`,
  },
  {
    file: 'anchors.csv',
    columns: anchorsColumns,
    names: `anchor_id claim_id source_id capture_id capture_sha256 captured_at quote_is quote digest_words
      prefix suffix quote_start quote_end quote_sha256`,
  },
  {
    file: 'links.csv',
    columns: linksColumns,
    names: `link_id from_claim_id to_claim_id type reason confidence linked_by linked_at`,
  },
  {
    file: 'notes.csv',
    columns: notesColumns,
    names: `note_id thread_id claim_id link_id party_id question_id source_id capture_id quote_is quote
      digest_words quote_start quote_end body tags written_by written_at edited_at resolved_by
      resolved_at`,
  },
])('$file has exactly its columns', ({ columns, names }) => {
  expect(columns.map(({ name }) => name)).toEqual(names.split(/\s+/))
})
