import { admiraltyDigit, column, type CsvColumn, hideable, idColumn, needed } from './csv-column'
import { reliabilityGrades } from '@/lib/domain/vocabulary'

const stale = [
  column('stale', 'boolean', 'Whether what it rests on has changed since.', needed),
  column('stale_because', 'string', 'What has changed, joined by "; ".'),
] as const satisfies readonly CsvColumn[]

/** The columns of ratings.csv: one row per rating or abstention of a claim, party or source, superseded ones too. */
export const ratingsColumns = [
  idColumn('rating_id', 'The rating.', { required: true, unique: true }),
  idColumn('claim_id', 'The claim that is rated.', {}),
  idColumn('party_id', 'The party that is rated.', {}),
  idColumn('source_id', 'The source that is rated.', {}),
  column('topic', 'string', 'On what topic a party or source is rated.'),
  column('rater', 'string', 'The rater, by pseudonym unless the export says otherwise.', needed),
  column('credibility', 'integer', 'Of a claim, 1 to 6; 6 cannot be judged.', { ...admiraltyDigit, ...hideable }),
  column('reliability', 'string', 'Of a party or source, A to F; F cannot be judged.', {
    enum: reliabilityGrades,
    ...hideable,
  }),
  column('abstained', 'boolean', 'Whether the rater abstained.', { ...needed, ...hideable }),
  column('reason', 'string', 'Why.', { ...needed, ...hideable }),
  column('counted', 'boolean', 'Whether it counts; where the rater declared an interest it does not.', {
    ...needed,
    ...hideable,
  }),
  ...stale,
  column('claim_version', 'integer', 'The version of the claim that was rated.', { constraints: { minimum: 1 } }),
  column('rated_at', 'datetime', 'When.', needed),
  column('superseded_at', 'datetime', 'When the rater gave another one.'),
  column(
    'informed',
    'boolean',
    'Of a claim: whether the rater could see others’ ratings of the same version first; then it counts in nothing.',
    hideable,
  ),
] as const satisfies readonly CsvColumn[]

/** The columns of comparisons.csv: one row per judgement of two rival answers to one question. */
export const comparisonsColumns = [
  idColumn('comparison_id', 'The comparison.', { required: true, unique: true }),
  idColumn('question_id', 'The question both answer.'),
  idColumn('claim_a_id', 'One answer, A.'),
  idColumn('claim_b_id', 'The other answer, B.'),
  column('judge', 'string', 'Who compared, by pseudonym unless the export says otherwise.', needed),
  column('scale', 'integer', '-2 A much better supported to 2 B; empty when they cannot be compared.', {
    constraints: { minimum: -2, maximum: 2 },
    ...hideable,
  }),
  column('reason', 'string', 'Why.', { ...needed, ...hideable }),
  ...stale,
  column('compared_at', 'datetime', 'When.', needed),
  column('superseded_at', 'datetime', 'When the judge compared them again.'),
  column('withdrawn_at', 'datetime', 'When the judge withdrew it.'),
  column(
    'informed',
    'boolean',
    'Whether the judge could see others’ comparisons of the two first; then it counts in nothing.',
    { ...needed, ...hideable },
  ),
] as const satisfies readonly CsvColumn[]

/** The columns of desk_ratings.csv: one row per adjudicated rating, superseded ones too. */
export const deskRatingsColumns = [
  idColumn('desk_rating_id', 'The desk rating.', { required: true, unique: true }),
  idColumn('claim_id', 'The claim.'),
  column('credibility', 'integer', 'The adjudicated credibility, 1 to 6.', {
    constraints: { required: true, minimum: 1, maximum: 6 },
    ...hideable,
  }),
  column('reason', 'string', 'Why.', { ...needed, ...hideable }),
  column('rests_on', 'string', 'Ids of the ratings that were current then, dissent too, joined by "; ".', hideable),
  ...stale,
  column('given_by', 'string', 'Who gave it.', needed),
  column('given_at', 'datetime', 'When.', needed),
  column('superseded_at', 'datetime', 'When the desk gave another one.'),
] as const satisfies readonly CsvColumn[]

/** The columns of findings.csv: one row per answer of the desk to a question, superseded ones too. */
export const findingsColumns = [
  idColumn('finding_id', 'The finding.', { required: true, unique: true }),
  idColumn('question_id', 'The question.'),
  column(
    'print_line',
    'string',
    'The line as written; cleared to print only where it is confirmed, not stale and not superseded.',
    needed,
  ),
  column('must_stand_with', 'string', 'The attribution and caveat that must be printed with it.', needed),
  column('do_not_print', 'string', 'What must not be printed.'),
  column('reason', 'string', 'Why.', needed),
  column('dissent', 'string', 'Who disagrees, and why.'),
  column('rests_on', 'string', 'Ids of the claims it rests on, joined by "; ".'),
  ...stale,
  column('given_by', 'string', 'Who gave it.', needed),
  column('given_at', 'datetime', 'When.', needed),
  column('confirmed_by', 'string', 'The second person; empty until confirmed.'),
  column('confirmed_at', 'datetime', 'When it was confirmed.'),
  column('superseded_at', 'datetime', 'When the desk replaced it.'),
] as const satisfies readonly CsvColumn[]

/** The columns of independence.csv: one row per assertion that two claims are independent, withdrawn ones too. */
export const independenceColumns = [
  idColumn('independence_id', 'The assertion.', { required: true, unique: true }),
  idColumn('claim_a_id', 'One claim.'),
  idColumn('claim_b_id', 'The other claim.'),
  column('grounds', 'string', 'On what grounds, joined by "; ".', needed),
  column('reason', 'string', 'Why.', needed),
  column('asserted_by', 'string', 'Who says so.', needed),
  column('asserted_at', 'datetime', 'When.', needed),
  column('confirmed_by', 'string', 'The second person; empty until confirmed, and not counted until then.'),
  column('confirmed_at', 'datetime', 'When it was confirmed.'),
  column('withdrawn_at', 'datetime', 'When it was withdrawn.'),
  column('withdrawn_because', 'string', 'Why it was withdrawn.'),
] as const satisfies readonly CsvColumn[]
