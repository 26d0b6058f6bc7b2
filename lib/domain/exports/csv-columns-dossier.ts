import { admiraltyDigit, column, type CsvColumn, hideable, idColumn, needed, neededCount, sha256 } from './csv-column'
import { countKinds, dateBases, noticeKinds, partyKinds, questionKinds, stances } from '@/lib/domain/vocabulary'

/** The columns of sources.csv: one row per source of a claim in the file. */
export const sourcesColumns = [
  idColumn('source_id', 'The source.', { required: true, unique: true }),
  column('key', 'string', 'Its key in the dossier.', { constraints: { required: true, unique: true } }),
  column('headline', 'string', 'Headline.', needed),
  column('outlet', 'string', 'Who published it.'),
  column('byline', 'string', 'Who signed it.'),
  column('agency', 'string', 'The agency it takes its words from.'),
  column('url', 'uri', 'Its address.'),
  column('language', 'string', 'Its language, as a BCP 47 tag.', needed),
  column('published_date', 'date', 'When it was published.'),
  column('published_words', 'string', 'That date as the page words it.'),
  column('published_basis', 'string', 'How that date is known.', { enum: dateBases }),
  column('edition', 'string', 'The edition against which its relative dates resolve.'),
  column('standing', 'string', 'What the outlet did to it since.', { enum: noticeKinds }),
  column('standing_words', 'string', 'The words of the correction or retraction.'),
  column('standing_date', 'date', 'When it was corrected or retracted.'),
  column('draws_on', 'string', 'What it says it draws on.'),
  column('capture_sha256', 'string', 'SHA-256 of its newest capture, as UTF-8.', sha256),
  column('captures_count', 'integer', 'How many captures there are.', neededCount),
  column('claims_count', 'integer', 'How many of its claims are in this file.', neededCount),
  column('added_at', 'datetime', 'When it was added.', needed),
] as const satisfies readonly CsvColumn[]

/** The columns of parties.csv: one row per party that the file names. */
export const partiesColumns = [
  idColumn('party_id', 'The party.', { required: true, unique: true }),
  column('key', 'string', 'Its key in the dossier.', { constraints: { required: true, unique: true } }),
  column('name', 'string', 'Its name.', needed),
  column('aliases', 'string', 'Other names, as sources spell them, joined by "; ".'),
  column('kind', 'string', 'What it is.', { ...needed, enum: partyKinds }),
  column('camp', 'string', 'Key of its camp.'),
  column('member_of', 'string', 'Keys of the parties it belongs to, with EDTF dates in brackets, joined by "; ".'),
  column('draws_on', 'string', 'Keys of the parties it takes its knowledge from, joined by "; ".'),
  column('note', 'string', 'What the desk notes about it.'),
] as const satisfies readonly CsvColumn[]

/** The columns of questions.csv: one row per question that claims of the file answer. */
export const questionsColumns = [
  idColumn('question_id', 'The question.', { required: true, unique: true }),
  column('key', 'string', 'Its key in the dossier.', { constraints: { required: true, unique: true } }),
  column('text', 'string', 'The question.', needed),
  column('kind', 'string', 'What it asks.', { ...needed, enum: questionKinds }),
  column('measure', 'string', 'What its figures count.'),
  column('who', 'string', 'Which people they count.'),
  column('by_whom', 'string', 'Key of the party that did it, or not-stated.'),
  column('scope', 'string', 'Where and since when they count.'),
  column('count_kind', 'string', 'What they count, in time.', { enum: countKinds }),
  column('positions', 'string', 'The positions it offers, each as key: text, joined by "; ".'),
  column('event', 'string', 'Key of the event it is about.'),
] as const satisfies readonly CsvColumn[]

/** The columns of grid.csv: one row per question and origin, with the latest claim in which that origin answers. */
export const gridColumns = [
  idColumn('question_id', 'The question.'),
  column('question', 'string', 'Key of the question.', needed),
  idColumn('claim_id', 'The latest answer of this origin.', { required: true, unique: true }),
  idColumn('party_id', 'The origin; empty when not recorded or unnamed.', {}),
  column('origin', 'string', 'Name of the origin, or the words for an unnamed speaker.'),
  column('camp', 'string', 'Key of the camp, which is the column on screen.'),
  column('stance', 'string', 'What the answer does to the question.', { ...needed, enum: stances }),
  column('position', 'string', 'Key of the position it takes.'),
  column('figure_words', 'string', 'The figure in the words of the text.'),
  column('figure_low', 'number', 'Lower bound; empty when there is none.'),
  column('figure_low_open', 'boolean', 'Whether the lower bound itself is excluded, or there is none.'),
  column('figure_high', 'number', 'Upper bound; empty when there is none.'),
  column('figure_high_open', 'boolean', 'Whether the upper bound itself is excluded, or there is none.'),
  column('as_of_date', 'date', 'The date up to which the figure counts.'),
  column('said_date', 'date', 'When it was said; empty unless the text gives it.'),
  column('published_date', 'date', 'When its source was published.'),
  column(
    'attribution_line',
    'string',
    'Who says it and through whom, to be pasted; right-to-left names are between U+2068 and U+2069.',
    needed,
  ),
  column('caveat', 'string', 'The caveat the article puts on it.'),
  column('changed_answer', 'boolean', 'Whether this origin answered otherwise before.', needed),
  column('desk_rating', 'integer', 'The adjudicated credibility of the answer.', { ...admiraltyDigit, ...hideable }),
  column('origins_for_answer', 'integer', 'How many origins give the same answer.', neededCount),
  column('origins_independent', 'integer', 'How many of them are confirmed to be independent.', neededCount),
  column(
    'reading',
    'string',
    'What the machine reads off the answers to this question, in plain words; right-to-left names are between U+2068 and U+2069.',
  ),
  column(
    'print_line',
    'string',
    'The line cleared to print, from the finding on the question; empty while that finding is stale.',
  ),
  column('finding_stale', 'boolean', 'Whether what that finding rests on has changed since.'),
  column('withdrawn', 'boolean', 'Whether the speaker has withdrawn the answer.', needed),
  column('source_standing', 'string', 'What the outlet did to its source since.', { enum: noticeKinds }),
] as const satisfies readonly CsvColumn[]
