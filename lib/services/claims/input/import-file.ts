import { createHash } from 'node:crypto'
import { z } from 'zod'
import { byteLines, type NumberedLine } from '@/lib/domain/sources/byte-lines'
import { oneLineText } from '@/lib/domain/input/text'
import { uploadLimits, uploadWeightFault } from '@/lib/domain/sources/upload-weight'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** A file of claims that is read from its beginning, as its bytes come, each time it is opened. */
export interface ImportFile {
  name: string
  open: () => AsyncIterable<Uint8Array>
}

const fileName = oneLineText({ max: 255, label: claimErrorWords.theFilesName })

/** A file that a person uploads: 5 MB at most, more goes by the command line. */
export const uploadedClaims = z
  .custom<File>((value) => value instanceof File && value.name !== '', claimErrorWords.chooseAFile)
  .superRefine((file, { addIssue }) => {
    const fault =
      fileName.safeParse(file.name).error?.issues[0]?.message ?? uploadWeightFault(file.size, uploadLimits.claims)
    if (fault) addIssue({ code: 'custom', message: fault })
  })
  .transform((file): ImportFile => ({ name: file.name, open: () => chunksOf(file) }))

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

/** The SHA-256 of a file's bytes, in hex. */
export async function hashOf(file: ImportFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of file.open()) hash.update(chunk)
  return hash.digest('hex')
}

/** Lines that are looked up and written together. */
const linesAtOnce = 1_000

/** Lines of a file, some at a time; `sha256` gives the hash of its bytes after the last. */
export function readLines(file: ImportFile): { batches: AsyncGenerator<NumberedLine[]>; sha256: () => string } {
  const hash = createHash('sha256')
  async function* batches(): AsyncGenerator<NumberedLine[]> {
    const { take, end } = byteLines()
    let waiting: NumberedLine[] = []
    for await (const chunk of file.open()) {
      hash.update(chunk)
      waiting.push(...take(chunk))
      for (; waiting.length >= linesAtOnce; waiting = waiting.slice(linesAtOnce)) yield waiting.slice(0, linesAtOnce)
    }
    waiting.push(...end())
    if (waiting.length > 0) yield waiting
  }
  return { batches: batches(), sha256: () => hash.digest('hex') }
}
