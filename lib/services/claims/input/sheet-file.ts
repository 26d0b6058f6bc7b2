import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse, type Parser } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { countKnown } from '@/lib/domain/claim-rows/columns'
import { sheetDecoder, SheetFault } from '@/lib/domain/claim-rows/decode'
import { LINE_BYTES } from '@/lib/domain/sources/byte-lines'
import { importErrorWords } from '@/lib/words/errors/imports'
import { say } from '@/lib/words/say'
import type { ImportFile } from './import-file'

/** A row of a sheet by its number, the header being the first. */
export interface NumberedRow {
  number: number
  cells: string[]
}

/** A sheet that is open: its first row, what stands between cells, and the other rows, some at a time. */
export interface OpenSheet {
  header: string[]
  separator: string
  /** Throws SheetFault where no more can be read. */
  batches: AsyncGenerator<NumberedRow[]>
  /** The hash of its bytes, after the last row. */
  sha256: () => string
  /** Reads no further. */
  close: () => void
}

/** Rows that are looked up and written together. */
const rowsAtOnce = 1_000

/** Blank rows that are passed over: each takes the parser as long as a full one. */
const mostBlankRows = 100_000

/** Whether a file is a sheet rather than lines of JSON: by its name, else by how it begins. */
export async function isSheet(file: ImportFile): Promise<boolean> {
  if (/\.(csv|tsv|tab|xlsx?|ods)$/i.test(file.name)) return true
  if (/\.(jsonl|ndjson|json)$/i.test(file.name)) return false
  for await (const chunk of file.open()) {
    const text = new TextDecoder().decode(chunk.subarray(0, 4_096)).trimStart()
    if (text !== '') return !text.startsWith('{') && !text.startsWith('[')
  }
  return false
}

/** Opens a sheet and reads its first row. Throws SheetFault where it cannot be read. */
export async function openSheet(file: ImportFile): Promise<OpenSheet> {
  const hash = createHash('sha256')
  const texts = textsOf(file, (chunk) => hash.update(chunk))
  const { first, begins } = await peekLine(texts)
  const declared = /^sep=([,;\t])$/.exec(first)?.[1]
  const separator = declared ?? separatorOf(first)
  const end = { text: '' }
  const parser = parserOf(
    separator,
    joined(declared ? begins.replace(/^[^\r\n]*(\r\n|\r|\n)/, '') : begins, texts, end),
  )
  const rows = parser[Symbol.asyncIterator]() as AsyncIterator<string[]>
  const close = () => void parser.destroy()
  const header = await nextRow(rows)
  if (!header) throw new SheetFault(importErrorWords.thereIsNothing)
  const width = header.length
  return {
    header,
    separator,
    batches: batchesOf(rows, { width, end, offset: declared ? 1 : 0 }),
    sha256: () => hash.digest('hex'),
    close,
  }
}

async function* textsOf(file: ImportFile, see: (chunk: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = sheetDecoder()
  for await (const chunk of file.open()) {
    see(chunk)
    yield decoder.take(chunk)
  }
  yield decoder.end()
}

/** The first line of a text, and all that was read of it for that. */
async function peekLine(texts: AsyncGenerator<string>): Promise<{ first: string; begins: string }> {
  let begins = ''
  while (!/[\r\n]/.test(begins) && begins.length < LINE_BYTES) {
    const { value, done } = await texts.next()
    if (done) break
    begins += value
  }
  return { first: begins.split(/\r\n|\r|\n/, 1)[0] ?? '', begins }
}

/** What parts the names of the first row: whichever gives most columns of ours. */
function separatorOf(first: string): string {
  const known = (delimiter: string) => {
    const [names = []] = parseAtOnce(first, { delimiter, relax_quotes: true, relax_column_count: true })
    return countKnown(names)
  }
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: known(delimiter) }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter
}

async function* joined(begins: string, texts: AsyncGenerator<string>, end: { text: string }): AsyncGenerator<string> {
  end.text = begins.slice(-1)
  yield begins
  for await (const text of texts) {
    if (text === '') continue
    end.text = text.slice(-1)
    yield text
  }
}

function parserOf(delimiter: string, texts: AsyncGenerator<string>): Parser {
  const parser = parse({ delimiter, relax_column_count: true, max_record_size: LINE_BYTES })
  // What goes wrong is thrown where the rows are read.
  pipeline(Readable.from(texts), parser, () => undefined)
  return parser
}

async function nextRow(rows: AsyncIterator<string[]>): Promise<string[] | null> {
  try {
    const row = await rows.next()
    return row.done ? null : row.value
  } catch (error) {
    throw new SheetFault(faultSentence(error))
  }
}

function faultSentence(error: unknown): string {
  if (error instanceof SheetFault) return error.message
  if (!(error instanceof CsvError)) throw error
  const { code } = error
  const line = Number(error.lines ?? 1)
  if (code === 'CSV_QUOTE_NOT_CLOSED') return say(importErrorWords.aQuoteIsNotClosed, { line })
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE')
    return say(importErrorWords.aQuoteStandsInside, { line })
  if (code === 'CSV_MAX_RECORD_SIZE') return say(importErrorWords.aRowIsTooLarge, { line })
  throw error
}

async function* batchesOf(
  rows: AsyncIterator<string[]>,
  { width, end, offset }: { width: number; end: { text: string }; offset: number },
): AsyncGenerator<NumberedRow[]> {
  let batch: NumberedRow[] = []
  let number = 1 + offset
  let last: NumberedRow | null = null
  let blank = 0
  for (let cells = await nextRow(rows); cells; cells = await nextRow(rows)) {
    number += 1
    if (batch.length >= rowsAtOnce) {
      yield batch
      batch = []
    }
    // A blank row has a number and is no claim.
    if (cells.every((cell) => cell.trim() === '')) {
      blank += 1
      if (blank > mostBlankRows)
        throw new SheetFault(say(importErrorWords.tooManyBlankRows, { most: mostBlankRows.toLocaleString('en') }))
      continue
    }
    last = { number, cells }
    batch.push(last)
  }
  const isCut = last !== null && last.cells.length < width && !/[\r\n]/.test(end.text)
  if (isCut) batch = batch.filter((row) => row !== last)
  if (batch.length > 0) yield batch
  if (isCut)
    throw new SheetFault(
      say(importErrorWords.theFileEndsInside, { line: number, cells: last?.cells.length ?? 0, columns: width }),
    )
}
