import { tooLargeSentence } from '@/lib/domain/input/request-size'
import { LONG_TEXT_BYTES } from '@/lib/domain/input/text'

/** What an uploaded file may weigh: 20 MB. A page brings pictures and scripts with it; the text in it is a LONG_TEXT. */
export const FILE_BYTES = 20 * 1024 * 1024

/** A kind of upload: what it is called in a refusal, what it may weigh in bytes, and what to do with more. */
export interface UploadLimit {
  what: string
  bytes: number
  advice: string
}

/** A text that is pasted, a file that is uploaded, and a file of claims, which can come in by the command line. */
export const uploadLimits = {
  pasted: { what: 'The text', bytes: LONG_TEXT_BYTES, advice: 'Split it.' },
  uploaded: { what: 'The file', bytes: FILE_BYTES, advice: 'Save it without its pictures, or as plain text.' },
  claims: { what: 'The file', bytes: LONG_TEXT_BYTES, advice: 'Split it, or use npm run import, which has no limit.' },
} as const satisfies Record<string, UploadLimit>

/** What is wrong with the weight of an upload, in bytes: a sentence that names the limit, or null. */
export function uploadWeightFault(bytes: number, limit: UploadLimit): string | null {
  if (bytes === 0) return 'It is empty; choose another.'
  return bytes <= limit.bytes ? null : overweight(bytes, limit)
}

/** The sentence for an upload that is too heavy; `bytes` is null where it was not read to its end. */
export function overweight(bytes: number | null, { what, bytes: most, advice }: UploadLimit): string {
  return `${tooLargeSentence(what, bytes, most)} ${advice}`
}
