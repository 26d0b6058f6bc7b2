import { Transform, type TransformCallback } from 'node:stream'

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Turns the CSV that PostgreSQL's COPY writes into RFC 4180: a CR before each LF that ends a record, none inside
 * quotation marks, `head` before everything. Bytes in, bytes out; UTF-8 never has these bytes inside a character.
 */
export function lineEnds(head: string): Transform {
  const state = { isQuoted: false }
  const transform = new Transform({
    transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback) {
      done(null, withLineEnds(chunk, state))
    },
  })
  transform.push(head)
  return transform
}

/** A stretch of COPY's CSV with its line ends; `state` says whether it begins inside quotation marks, and is kept. */
export function withLineEnds(chunk: Buffer, state: { isQuoted: boolean }): Buffer {
  const ends: number[] = []
  let { isQuoted } = state
  for (let at = 0; at < chunk.length; at++) {
    const byte = chunk[at]
    if (byte === quote) isQuoted = !isQuoted
    else if (byte === lineFeed && !isQuoted) ends.push(at)
  }
  state.isQuoted = isQuoted
  const out = Buffer.allocUnsafe(chunk.length + ends.length)
  let from = 0
  let to = 0
  for (const end of ends) {
    to += chunk.copy(out, to, from, end)
    out[to++] = carriageReturn
    from = end
  }
  chunk.copy(out, to, from)
  return out
}
