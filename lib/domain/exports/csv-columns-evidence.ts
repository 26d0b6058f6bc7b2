import { column, type CsvColumn, fromZero, idColumn, needed, neededCount, sha256 } from './csv-column'
import { confidences, knowledges, linkTypes, manners, textNatures } from '@/lib/domain/vocabulary'

/** The columns of chain_steps.csv: one row per claim and step of its chain. */
export const chainStepsColumns = [
  idColumn('claim_id', 'The claim.'),
  column('step', 'integer', 'Place in the chain; 0 is the origin or "not recorded".', neededCount),
  idColumn('party_id', 'Who it is; empty when not recorded or unnamed.', {}),
  column('label', 'string', 'Name of the party, or the words for an unnamed speaker.', needed),
  column('camp', 'string', 'Key of the camp, of the party or of the unnamed speaker.'),
  column('capacity', 'string', 'For which body, as what.'),
  column('knows', 'string', 'How the first step knows what it says.', { enum: knowledges }),
  column('manner', 'string', 'How the step puts it.', { ...needed, enum: manners }),
  column('is_origin', 'boolean', 'Whether the step is shown to have seen, counted, decided or issued it.', needed),
  idColumn(
    'speaks_for_id',
    'The party in whose name it speaks, which is then the origin; empty where it speaks for itself.',
    {},
  ),
] as const satisfies readonly CsvColumn[]

/** The columns of anchors.csv: one row per claim and stretch of a capture. */
export const anchorsColumns = [
  idColumn('anchor_id', 'The anchor.', { required: true, unique: true }),
  idColumn('claim_id', 'The claim.'),
  idColumn('source_id', 'The source.'),
  idColumn('capture_id', 'The capture.'),
  column('capture_sha256', 'string', 'SHA-256 of the capture, as UTF-8.', sha256),
  column('captured_at', 'datetime', 'When the capture was made.'),
  column('quote_is', 'string', 'Whose words the capture holds.', { ...needed, enum: textNatures }),
  column('quote', 'string', 'The words of the article; empty where the capture is a translation or a digest.'),
  column('digest_words', 'string', 'The words of the translation or digest.'),
  column('prefix', 'string', 'The words right before, in the same capture.'),
  column('suffix', 'string', 'The words right after.'),
  column('quote_start', 'integer', 'Where the words begin, in Unicode code points from 0.', neededCount),
  column('quote_end', 'integer', 'Where they end, exclusive.', neededCount),
  column('quote_sha256', 'string', 'SHA-256 of the words, as UTF-8.', sha256),
] as const satisfies readonly CsvColumn[]

/** The columns of links.csv: one row per link between two claims of the file. */
export const linksColumns = [
  idColumn('link_id', 'The link.', { required: true, unique: true }),
  idColumn('from_claim_id', 'The claim that is linked.'),
  idColumn('to_claim_id', 'The claim it is linked to.'),
  column('type', 'string', 'What the editor says of the two.', { ...needed, enum: linkTypes }),
  column('reason', 'string', 'Why.', needed),
  column('confidence', 'string', 'How sure the editor is.', { ...needed, enum: confidences }),
  column('linked_by', 'string', 'The editor.', needed),
  column('linked_at', 'datetime', 'When.', needed),
] as const satisfies readonly CsvColumn[]

/** The columns of notes.csv: one row per note, replies too, on words, a claim, a link, a party or a question. */
export const notesColumns = [
  idColumn('note_id', 'The note.', { required: true, unique: true }),
  idColumn('thread_id', 'The note that begins the thread; its own id for that one.'),
  idColumn('claim_id', 'The claim it is on.', {}),
  idColumn('link_id', 'The link it is on.', {}),
  idColumn('party_id', 'The party it is on.', {}),
  idColumn('question_id', 'The question it is on.', {}),
  idColumn('source_id', 'The source on whose words it is.', {}),
  idColumn('capture_id', 'The capture on whose words it is.', {}),
  column('quote_is', 'string', 'Whose words it is on.', { enum: textNatures }),
  column('quote', 'string', 'The words of the article it is on.'),
  column('digest_words', 'string', 'The words of the translation or digest it is on.'),
  column('quote_start', 'integer', 'Where the words begin, in Unicode code points from 0.', fromZero),
  column('quote_end', 'integer', 'Where they end, exclusive.', fromZero),
  column('body', 'string', 'The note, in Markdown.', needed),
  column('tags', 'string', 'Tags, joined by "; ".'),
  column('written_by', 'string', 'The author.', needed),
  column('written_at', 'datetime', 'When it was written.', needed),
  column('edited_at', 'datetime', 'When it was last edited.'),
  column('resolved_by', 'string', 'Who resolved the thread; empty while it is open.'),
  column('resolved_at', 'datetime', 'When the thread was resolved.'),
] as const satisfies readonly CsvColumn[]
