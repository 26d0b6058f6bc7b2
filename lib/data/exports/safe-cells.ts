import { Transform, type TransformCallback } from 'node:stream'
import { formulaTriggers, skippedCharacters, valueSeparators } from '@/lib/domain/exports/csv-triggers'

const quote = 0x22
const apostrophe = 0x27
const comma = 0x2c
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** What the characters in front of a formula may be: `open` goes on waiting for one, `trigger` is one. */
const other = 0
const trigger = 1
const open = 2

/** By ASCII byte. */
const openings = Uint8Array.from({ length: 0x80 }, (_, byte) => openingOf(byte))
/** Bytes after which a value, or what a spreadsheet may take for one, begins. */
const begins = Uint8Array.from({ length: 0x100 }, (_, byte) =>
  Number(`,\n${valueSeparators}`.includes(String.fromCharCode(byte))),
)

function openingOf(codePoint: number): number {
  if (formulaTriggers.includes(codePoint)) return trigger
  return skippedCharacters.some(([first, last]) => codePoint >= first && codePoint <= last) ? open : other
}

/** Bytes of the UTF-8 character that begins with this one. */
const lengthOf = (byte: number) => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4)

/** Where a byte is to be put in, in order. */
interface Insertions {
  places: number[]
  bytes: number[]
}

/** Where the scan of a file stands between two chunks. */
interface Scan {
  isQuoted: boolean
  /** Whether only skipped characters were seen since `mark`, so that a trigger would need an apostrophe there. */
  isWaiting: boolean
  mark: number
  /** Whether a CR stands right before `mark`: with a LF it is one line break. */
  isAfterReturn: boolean
}

/**
 * Turns the CSV that PostgreSQL's COPY writes into the `safe` profile: line ends as `withLineEnds`, and every cell as
 * `guardCell` of lib/domain/exports/csv gives it, wherever the bytes are cut. It looks at each byte once: in SQL, a pattern on every
 * cell would cost more than the query. `take` gives what is decided, `end` the rest.
 */
export function safeCells(): { take: (chunk: Buffer) => Buffer; end: () => Buffer } {
  const state: Scan = { isQuoted: false, isWaiting: true, mark: 0, isAfterReturn: false }
  let held: Buffer = Buffer.alloc(0)
  return {
    take: (chunk) => {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const put = scan(bytes, state)
      const decided = state.isWaiting ? state.mark : bytes.length
      held = Buffer.from(bytes.subarray(decided))
      return withInsertions(bytes.subarray(0, decided), put)
    },
    end: () => held,
  }
}

/** Finds what is to be put in. What is undecided at the end begins at `mark`, and is to come again at the next scan's start. */
function scan(bytes: Buffer, state: Scan): Insertions {
  const put: Insertions = { places: [], bytes: [] }
  // Local variables: a property for each byte would take twice as long.
  let { isQuoted, isWaiting, isAfterReturn } = state
  let mark = 0
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    let length = 1
    if (isWaiting && byte !== quote && (isQuoted || byte !== lineFeed)) {
      if (byte === lineFeed && isAfterReturn && at === mark) {
        mark = ++at
        isAfterReturn = false
        continue
      }
      length = lengthOf(byte)
      if (at + length > bytes.length) break
      const opening =
        length === 1 ? openings[byte] : openingOf(bytes.toString('utf8', at, at + length).codePointAt(0) ?? 0)
      if (opening === trigger) insert(put, mark, apostrophe)
      isWaiting = opening === open
    }
    if (byte === quote) {
      isWaiting &&= !isQuoted
      if (isWaiting) mark = at + 1
      isQuoted = !isQuoted
    } else if (begins[byte] === 1 && (byte !== comma || !isQuoted)) {
      if (byte === lineFeed && !isQuoted) insert(put, at, carriageReturn)
      isWaiting = true
      mark = at + 1
      isAfterReturn = byte === carriageReturn
    }
    at += length
  }
  Object.assign(state, { isQuoted, isWaiting, mark, isAfterReturn })
  return put
}

function insert(put: Insertions, place: number, byte: number): void {
  put.places.push(place)
  put.bytes.push(byte)
}

/** A stream of COPY's bytes into those of a `safe` file, behind `head`. */
export function safeFile(head: string): Transform {
  const { take, end } = safeCells()
  const transform = new Transform({
    transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback) {
      done(null, take(chunk))
    },
    flush(done) {
      done(null, end())
    },
  })
  transform.push(head)
  return transform
}

function withInsertions(bytes: Buffer, { places, bytes: put }: Insertions): Buffer {
  const out = Buffer.allocUnsafe(bytes.length + places.length)
  let from = 0
  let to = 0
  places.forEach((place, index) => {
    to += bytes.copy(out, to, from, place)
    out[to++] = put[index] ?? 0
    from = place
  })
  bytes.copy(out, to, from)
  return out
}
