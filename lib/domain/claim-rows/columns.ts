import { claimsColumns } from '@/lib/domain/exports/csv-columns-claims'

/**
 * Columns of a claim that claims.csv has not got, since its companion files have them: a sheet may add them. `problem` is
 * that of a file of refused rows.
 */
export const addedColumns = [
  'source',
  'capture',
  'manner',
  'knows',
  'capacity',
  'speaks_for',
  'event_date_words',
  'said_date_words',
  'said_date_basis',
  'period_from',
  'period_to',
  'overruled_because',
  'problem',
] as const

/** Where a field of a claim stands in a row, by its path in JSON without the numbers of lists. */
const columnOfField: Readonly<Record<string, string>> = {
  key: 'claim_id',
  source: 'source_id',
  statement: 'statement',
  statementIs: 'statement_is',
  kind: 'kind',
  attribution: 'attribution',
  chain: 'chain',
  'chain.camp': 'speaker_camp',
  'chain.manner': 'manner',
  'chain.knows': 'knows',
  'chain.capacity': 'capacity',
  'chain.speaksFor': 'speaks_for',
  event: 'event',
  place: 'place',
  eventDate: 'event_date',
  'eventDate.words': 'event_date_words',
  'eventDate.basis': 'event_date_basis',
  saidDate: 'said_date',
  'saidDate.words': 'said_date_words',
  'saidDate.basis': 'said_date_basis',
  hedge: 'hedge',
  caveat: 'caveat',
  figure: 'figure_words',
  'figure.measure': 'measure',
  'figure.who': 'who',
  'figure.byWhom': 'by_whom',
  'figure.scope': 'scope',
  'figure.count': 'count_kind',
  'figure.basis': 'figure_basis',
  'figure.low': 'figure_low',
  'figure.lowOpen': 'figure_low_open',
  'figure.high': 'figure_high',
  'figure.highOpen': 'figure_high_open',
  'figure.asOfDate': 'as_of_date',
  'figure.asOfBasis': 'as_of_basis',
  'figure.from': 'period_from',
  'figure.to': 'period_to',
  overruledBecause: 'overruled_because',
  answer: 'question',
  'answer.stance': 'stance',
  'answer.position': 'position',
  anchors: 'quote',
  'anchors.capture': 'capture_sha256',
}

/** Columns that are read besides those that stand for one field. */
const alsoTaken = ['source', 'capture', 'digest_words', 'quote_start', 'quote_end']
const taken = new Set([...Object.values(columnOfField), ...alsoTaken])
const known = new Set<string>([...claimsColumns.map(({ name }) => name), ...addedColumns])

/** Columns of which a sheet must have at least one each. */
const neededOneOf = [['statement'], ['kind'], ['chain'], ['source_id', 'source'], ['quote', 'digest_words']] as const

/** The columns of a sheet, by what becomes of them; names as in the export. */
export interface SheetColumns {
  /** By their place in the sheet; null for one that is not read. */
  places: (string | null)[]
  taken: string[]
  /** Ours, but what they hold follows from the rest or is the desk's to say: ids, ratings, status. */
  leftAside: string[]
  /** Not ours: they are left out, once that was said. */
  unknown: string[]
  /** Of these a sheet without them takes what the claim form begins with. */
  absent: string[]
}

/** Columns that a sheet may have: ours, and as many of others as anybody keeps beside them. */
export const mostColumns = 500

/** Reads the first row of a sheet; or says by name what is missing or there twice. */
export function readHeader(cells: readonly string[]): { columns: SheetColumns } | { fault: string } {
  if (cells.length > mostColumns)
    return {
      fault: `The first row has ${cells.length.toLocaleString('en')} columns; at most ${mostColumns} are read. Remove the unknown ones.`,
    }
  const names = cells.map((cell) => cell.trim().toLowerCase())
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice.length > 0)
    return { fault: `The column ${[...new Set(twice)].join(', ')} is there more than once. Remove one of them.` }
  const missing = neededOneOf.filter((options) => !options.some((name) => names.includes(name)))
  if (missing.length > 0) return { fault: missingSentence(missing.map((options) => options.join(' or '))) }
  const named = names.filter((name) => name !== '')
  return {
    columns: {
      places: names.map((name) => (taken.has(name) ? name : null)),
      taken: named.filter((name) => taken.has(name)),
      leftAside: named.filter((name) => known.has(name) && !taken.has(name)),
      unknown: named.filter((name) => !known.has(name)),
      absent: ['attribution', 'manner', 'knows'].filter((name) => !names.includes(name)),
    },
  }
}

function missingSentence(missing: readonly string[]): string {
  const columns = missing.length === 1 ? 'The column' : 'The columns'
  const are = missing.length === 1 ? 'is' : 'are'
  return `${columns} ${missing.join(', ')} ${are} missing. The first row must name the columns as claims.csv does, and claims without them cannot be read.`
}

/** How many of these names are columns of ours. */
export function countKnown(cells: readonly string[]): number {
  return cells.filter((cell) => known.has(cell.trim().toLowerCase())).length
}

/** The column in which a field of a claim stands, by its path in JSON: `figure.asOfDate`; empty for a whole row. */
export function columnOf(path: string): string {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part))
  for (; names.length > 0; names.pop()) {
    const column = columnOfField[names.join('.')]
    if (column) return column
  }
  return ''
}
