import { byteLines } from '@/lib/domain/sources/byte-lines'
import { decodeCursor } from '@/lib/domain/claims/cursor'
import { paramsToFilter } from '@/lib/domain/claims/filter'
import { readClaimLine } from '@/lib/domain/claims/import-line'
import { edtfSchema } from '@/lib/domain/dates/edtf-schema'
import { addFaults, emptyReport } from '@/lib/domain/claims/import-report'
import { lineList } from '@/lib/domain/input/line-list'
import { isSmallEnough } from '@/lib/domain/input/small-enough'
import { tagList } from '@/lib/domain/notes/tags'
import { plainText } from '@/lib/domain/input/text'
import { isBeyond } from '@/lib/services/sources/pages/size.mjs'
import { articleForm } from '@/lib/web/expected-uploads'
import { formToObject } from '@/lib/web/form-to-object'
import { readUpload } from '@/lib/web/read-upload'
import { searchParamsOf } from '@/lib/web/search-params'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'

/** A parser at an entrance with what it is given; true if it refused. */
type Knock = () => boolean | Promise<boolean>

const throws = (work: () => unknown) => () => {
  try {
    work()
    return false
  } catch {
    return true
  }
}
const fails = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) => () =>
  !schema.safeParse(value).success

function formOf(count: number, name: (index: number) => string): FormData {
  const form = new FormData()
  for (let index = 0; index < count; index += 1) form.append(name(index), 'x')
  return form
}

function deepObject(depth: number): unknown {
  return JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
}

const many = (count: number, part: string) => part.repeat(count)

function forms(count: number): Record<string, Knock> {
  const names: Record<string, (index: number) => string> = {
    'one list': () => 'a[]',
    'one name': () => 'a',
    'names of their own': (index) => `a${index}`,
    'numbered rows': (index) => `rows.${index}.text`,
    'a path that goes on': (index) => many(index % 50, 'a.') + index,
    'names that contradict': (index) => (index % 2 === 0 ? 'a' : 'a.b'),
  }
  return Object.fromEntries(
    Object.entries(names).map(([kind, name]) => {
      const form = formOf(count, name)
      return [`formToObject, ${kind}`, throws(() => formToObject(form))]
    }),
  )
}

function argumentsOf(count: number): Record<string, Knock> {
  const values: Record<string, unknown> = {
    'a list': Array.from({ length: count }, () => ({})),
    'an object': Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1])),
    'lists in lists': Array.from({ length: 100 }, () => Array.from({ length: count / 100 }, () => 1)),
    'as deep': deepObject(5_000),
  }
  return Object.fromEntries(
    Object.entries(values).map(([kind, value]) => [`an action's argument, ${kind}`, () => !isSmallEnough(value)]),
  )
}

function addresses(count: number): Record<string, Knock> {
  const distinct = Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 'x']))
  const address = `http://x/?${new URLSearchParams(distinct).toString()}`
  const sameOver = `http://x/?${many(count, 'status=draft&')}`
  const statuses = Array.from({ length: count }, () => 'draft')
  return {
    'parameters of an address': throws(() => searchParamsOf(address)),
    'one parameter of an address': throws(() => searchParamsOf(sameOver)),
    'a filter': throws(() => paramsToFilter(distinct)),
    'a filter by status': throws(() => paramsToFilter({ status: statuses })),
    'a cursor': () => decodeCursor('updated', many(count, 'YWJj')) === null,
  }
}

function texts(count: number): Record<string, Knock> {
  const lines = Array.from({ length: count }, (_, index) => index).join('\n')
  return {
    'an EDTF date': fails(edtfSchema, many(count, '2012/')),
    tags: fails(tagList, many(count, 'a, ')),
    'names in lines': fails(lineList(plainText({ max: 300 }), 50, 'Too many.'), lines),
    'the tags of a page': () => isBeyond(many(count, '<div>'), { parts: 400_000, depth: 5_000 }),
  }
}

function files(count: number): Record<string, Knock> {
  const lines = Buffer.from(many(count, '{}\n'))
  const anchors = JSON.stringify({ key: 'a', anchors: Array.from({ length: count }, () => ({})) })
  const parts = `${many(count, '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n')}--x--\r\n`
  const upload = () => {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: inPieces(Buffer.from(parts)),
      duplex: 'half',
    }
    return new Request('http://x/', init)
  }
  return {
    'lines of an import': () => isCut(lines),
    'values in a line of an import': () => 'faults' in readClaimLine(anchors),
    'parts of an upload': () =>
      readUpload(upload(), articleForm).then(
        () => false,
        () => true,
      ),
  }
}

/** Bytes as the network brings them. */
function inPieces(bytes: Buffer): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, (at += piece)))
    },
  })
}

const piece = 64 * 1024

/** Reads a file of claims as an import does, in the parts that it comes in. */
function isCut(file: Buffer): boolean {
  const report = emptyReport()
  const { take } = byteLines()
  for (let at = 0; at < file.length && !report.isCut; at += piece) {
    for (const line of take(file.subarray(at, at + piece))) {
      const read = 'text' in line ? readClaimLine(line.text) : { key: null, faults: [] }
      if ('faults' in read) addFaults(report, { number: line.number, claim: read.key }, read.faults)
      if (report.isCut) break
    }
  }
  return report.isCut
}

/** How many entries, and how long one refusal may take (milliseconds of processor time). */
interface Size {
  entries: number
  bar?: number
}

/** S15: every parser at an entrance refuses `entries` of what it takes some of, in no more than 50 ms of processor time. */
export async function* entrances({ entries, bar = 50 }: Size): AsyncGenerator<BenchLine> {
  const knocks = {
    ...forms(entries),
    ...argumentsOf(entries),
    ...addresses(entries),
    ...texts(entries),
    ...files(entries),
  }
  const wrong: string[] = []
  let longest = 0
  for (const [name, knock] of Object.entries(knocks)) {
    const took: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const before = process.cpuUsage()
      const isRefused = await knock()
      const { user, system } = process.cpuUsage(before)
      took.push((user + system) / 1000)
      if (!isRefused) wrong.push(`${name} is taken`)
    }
    const least = Math.min(...took)
    longest = Math.max(longest, least)
    if (least > bar) wrong.push(`${name}: ${Math.round(least)} ms`)
  }
  yield moreThanNone('S15', `parsers at an entrance, given ${entries} entries`, Object.keys(knocks).length)
  yield {
    id: 'S15',
    what: 'the slowest refusal, milliseconds of processor time',
    value: Math.round(longest * 10) / 10,
    bar: `<= ${bar}`,
    pass: longest <= bar,
  }
  yield exactly('S15', 'those that take it, or take longer', [...new Set(wrong)].join('; ') || 'none', 'none')
}
