import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Transform, Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What passed through: how much, and its SHA-256; known once the stream has ended. */
export interface Passed {
  bytes: number
  sha256: string
}

/** Bytes of a file that are read or kept for writing at once: with Node's own 64 KB the calls take longer than the hash. */
export const highWaterMark = 2 ** 20

/** A stream that lets everything through and counts it. */
export function countingStream(): { stream: Transform; passed: () => Passed } {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  return { stream, passed: () => ({ bytes, sha256: hash.copy().digest('hex') }) }
}

/** Reads a stream to its end and tells what passed. */
export async function countBytes(source: Readable): Promise<Passed> {
  const { stream, passed } = countingStream()
  await pipeline(source, stream, new Writable({ write: (_chunk, _encoding, done) => done() }))
  return passed()
}

/** The same of a file. */
export const countFile = (file: string): Promise<Passed> => countBytes(createReadStream(file, { highWaterMark }))
