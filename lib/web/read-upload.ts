import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { DomainError, ensure } from '@/lib/domain/errors'
import { ACTION_BYTES } from '@/lib/domain/input/request-size'
import { overweight, type UploadLimit } from '@/lib/domain/sources/upload-weight'
import { requestErrorWords } from '@/lib/words/errors/requests'

/** Where a form has its file, and what that may weigh, by the fields before it. */
export interface ExpectedUpload {
  field: string
  limit: (before: FormData) => UploadLimit
}

/** What a form may hold beside its file: the longest of ours has thirty fields; the numbers of paragraphs are one text. */
const most = { fields: 200, parts: 201, files: 1, fieldSize: ACTION_BYTES, headerPairs: 20, headerSize: 4_096 }

/**
 * Reads a form with one file from a request, as its bytes come: what is larger, or has more parts, than is expected is
 * given up where it passes the limit. Refuses: invalid, too-large by the file's field.
 */
export async function readUpload(request: Request, expected: ExpectedUpload): Promise<FormData> {
  const form = new FormData()
  const headers = Object.fromEntries(request.headers) as BusboyHeaders
  ensure(request.body && headers['content-type']?.startsWith('multipart/form-data'), 'invalid', { reason: unreadable })
  const giveUp = new AbortController()
  try {
    const parser = new Busboy({ headers, limits: most })
    collect(parser, form, expected, (refusal) => giveUp.abort(refusal))
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parser, { signal: giveUp.signal })
  } catch {
    throw giveUp.signal.reason instanceof DomainError
      ? giveUp.signal.reason
      : new DomainError('invalid', { reason: unreadable })
  }
  return form
}

const unreadable = requestErrorWords.whatWasSentCouldNot

function collect(
  parser: Busboy,
  form: FormData,
  { field, limit }: ExpectedUpload,
  refuse: (refusal: DomainError) => void,
): void {
  const tooMany = () => refuse(new DomainError('invalid', { reason: unreadable }))
  parser.on('partsLimit', tooMany).on('fieldsLimit', tooMany).on('filesLimit', tooMany)
  parser.on('field', (name, value, _isNameCut, isCut) => (isCut ? tooMany() : form.append(name, value)))
  parser.on('file', (name, file, fileName, _encoding, type) => {
    const { bytes: most } = limit(form)
    const chunks: Buffer<ArrayBuffer>[] = []
    let size = 0
    file.on('data', (chunk: Buffer<ArrayBuffer>) => {
      size += chunk.length
      if (size <= most) return void chunks.push(chunk)
      const sentence = overweight(null, limit(form))
      refuse(new DomainError('too-large', { reason: sentence, fields: { [field]: sentence } }))
    })
    file.on('end', () => form.append(name, new File(chunks, fileName || 'file', { type })))
  })
}
