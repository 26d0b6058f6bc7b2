import { z } from 'zod'
import type { LineFault } from '@/lib/domain/claims/import-line'
import { visibleLine } from '@/lib/domain/input/text'
import { unguardRead } from '@/lib/domain/exports/csv'

/** A row of a sheet as far as it can be read without the dossier: what names things names them still. */
export interface ClaimRow {
  /** The id that the row gives itself; null for a new claim. */
  claimId: string | null
  source: { id: string } | { key: string }
  chain: RowStep[]
  anchor: RowWords
  /** The rest as a line of JSON has it. */
  rest: Record<string, unknown>
}

/** A step of the chain: its name as the chain line has it; what is not said is null. */
interface RowStep {
  name: string
  manner: string | null
  knows: string | null
  capacity: string | null
  speaksFor: string | null
  camp: string | null
}

/** Words of the text: which capture they stand in, and where, as far as the row says so. */
export interface RowWords {
  words: string
  isArticle: boolean
  sha256: string | null
  capture: string | null
  start: number | null
  end: number | null
}

/** What a row says of columns, by their names; a cell that is empty is not there. */
export type RowCells = ReadonlyMap<string, string>

/** The cells of a row that are filled, by column, without the marks of the `safe` profile. */
export function cellsByColumn(cells: readonly string[], places: readonly (string | null)[]): RowCells {
  return new Map(
    places.flatMap((name, index) => {
      const value = name === null ? '' : unguardRead(cells[index] ?? '')
      return name !== null && value.trim() !== '' ? [[name, value] as const] : []
    }),
  )
}

/** What spreadsheets write where a formula could not be worked out. */
const spreadsheetError = /^(#(REF|NAME|VALUE|DIV\/0|N\/A|NUM|NULL|SPILL|CALC)[!?]?|Err:\d{3})$/

/** What is wrong with cells before they are read: formulas, errors of spreadsheets, NUL. Fields are columns. */
export function cellFaults(cells: readonly string[], places: readonly (string | null)[]): LineFault[] {
  return places.flatMap((field, index) => {
    const cell = (cells[index] ?? '').trim()
    if (field === null) return []
    if (cell.startsWith('='))
      return [{ field, sentence: `This is a formula. Write the value it gives, or put ' before it if it is text.` }]
    if (spreadsheetError.test(cell))
      return [{ field, sentence: `The spreadsheet wrote an error here (${cell}). Write the value that was meant.` }]
    return cell.includes('\0') ? [{ field, sentence: 'This cell has a NUL character. Remove it.' }] : []
  })
}

/** Reads a row whose cells have no faults; or says which columns are wrong. */
export function readRow(cells: RowCells): { row: ClaimRow } | { faults: LineFault[] } {
  const faults: LineFault[] = []
  const take = taker(cells, faults)
  const source = cells.has('source_id') ? { id: take.uuid('source_id') ?? '' } : { key: take.needed('source') }
  const rest = {
    statement: take.needed('statement'),
    statementIs: take.word('statement_is'),
    kind: take.needed('kind'),
    attribution: take.word('attribution') ?? 'as-reported',
    event: take.text('event'),
    place: take.text('place'),
    eventDate: dateOf(take, 'event'),
    saidDate: dateOf(take, 'said'),
    hedge: take.text('hedge'),
    caveat: take.text('caveat'),
    figure: figureOf(take),
    overruledBecause: take.text('overruled_because'),
    answer: answerOf(take, faults),
  }
  const row = { claimId: take.uuid('claim_id'), source, chain: chainOf(take, faults), anchor: wordsOf(take), rest }
  return faults.length > 0 ? { faults } : { row }
}

type Take = ReturnType<typeof taker>

function taker(cells: RowCells, faults: LineFault[]) {
  const refuse = (field: string, sentence: string) => {
    faults.push({ field, sentence })
    return null
  }
  const text = (name: string) => cells.get(name) ?? null
  const word = (name: string) => text(name)?.trim() ?? null
  return {
    text,
    word,
    has: (...names: string[]) => names.some((name) => cells.has(name)),
    needed: (name: string) => text(name) ?? refuse(name, 'This cell is empty. Write something.') ?? '',
    uuid: (name: string) => {
      const value = word(name)?.toLowerCase() ?? null
      if (value === null || z.uuid().safeParse(value).success) return value
      return refuse(
        name,
        `This is not an id: ${shortened(value)}. Copy it from claims.csv, or leave it empty for a new claim.`,
      )
    },
    number: (name: string) => {
      const value = word(name)
      if (value === null) return null
      if (/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(value)) return Number(value.replaceAll(',', ''))
      return refuse(
        name,
        `This is not a number: ${shortened(value)}. Write it in digits, with a point before decimals.`,
      )
    },
    flag: (name: string) => {
      const value = word(name)?.toLowerCase() ?? null
      if (value === null || value === 'true' || value === 'false') return value && value === 'true'
      return refuse(name, `Write true or false, not ${shortened(value)}.`)
    },
  }
}

function shortened(value: string): string {
  return [...value].length > 40 ? `${[...value].slice(0, 40).join('')}…` : value
}

function dateOf(take: Take, of: 'event' | 'said') {
  const [edtf, words] = [take.word(`${of}_date`), take.text(`${of}_date_words`)]
  if (edtf === null && words === null) return null
  return { edtf: edtf ?? '', words, basis: take.word(`${of}_date_basis`) ?? 'stated' }
}

/** A figure where its words or its measure are there: the rest is what the claim form begins with. */
function figureOf(take: Take) {
  if (!take.has('figure_words', 'measure')) return null
  const asOfDate = take.word('as_of_date')
  return {
    words: take.needed('figure_words'),
    measure: take.needed('measure'),
    who: take.word('who') ?? 'all',
    byWhom: take.word('by_whom') ?? 'not-stated',
    scope: take.text('scope'),
    count: take.word('count_kind') ?? 'cumulative',
    basis: take.word('figure_basis') ?? 'not-stated',
    asOfDate,
    asOfBasis: asOfDate && (take.word('as_of_basis') ?? 'stated'),
    from: take.word('period_from'),
    to: take.word('period_to'),
    ...boundsOfRow(take),
  }
}

/** Bounds that the row gives; where it gives none, those of the words are read. */
function boundsOfRow(take: Take) {
  if (!take.has('figure_low', 'figure_high')) return {}
  const [low, high] = [take.number('figure_low'), take.number('figure_high')]
  const [isLowOpen, isHighOpen] = [take.flag('figure_low_open'), take.flag('figure_high_open')]
  return {
    low,
    lowOpen: low === null || (isLowOpen ?? false),
    high,
    highOpen: high === null || (isHighOpen ?? false),
  }
}

function answerOf(take: Take, faults: LineFault[]) {
  const question = take.word('question')
  if (question !== null) return { question, stance: take.word('stance') ?? 'asserts', position: take.word('position') }
  for (const field of ['stance', 'position'])
    if (take.has(field))
      faults.push({
        field,
        sentence: 'There is no question beside it. Write the key of the question, or empty this cell.',
      })
  return null
}

function wordsOf(take: Take): RowWords {
  const isArticle = take.has('quote') || !take.has('digest_words')
  return {
    words: take.needed(isArticle ? 'quote' : 'digest_words'),
    isArticle,
    sha256: take.word('capture_sha256')?.toLowerCase() ?? null,
    capture: take.word('capture'),
    start: take.number('quote_start'),
    end: take.number('quote_end'),
  }
}

/** The steps of a chain, or what is said of each of them. */
const parts = (text: string) => text.split('>').map((part) => part.trim())

function chainOf(take: Take, faults: LineFault[]): RowStep[] {
  const listed = (name: string) => parts(take.text(name) ?? '')
  const names = parts(visibleLine(take.needed('chain')))
  const said = {
    manner: listed('manner'),
    knows: listed('knows'),
    capacity: listed('capacity'),
    speaksFor: listed('speaks_for'),
  }
  for (const [field, values] of Object.entries(said))
    if (values.length > names.length)
      faults.push({
        field: field === 'speaksFor' ? 'speaks_for' : field,
        sentence: `There are ${values.length} parts here and ${names.length} in the chain. Write one for each step, with " > " between.`,
      })
  const at = (values: readonly string[], index: number) => values[index] || null
  return names.map((name, index) => ({
    name,
    manner: at(said.manner, index),
    knows: at(said.knows, index),
    capacity: at(said.capacity, index),
    speaksFor: at(said.speaksFor, index),
    camp: index === 0 ? take.word('speaker_camp') : null,
  }))
}
