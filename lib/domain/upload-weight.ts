import { LONG_TEXT_BYTES } from './text'

/** What is wrong with the weight of an upload, in bytes: a sentence that names the limit, or null. */
export function uploadWeightFault(bytes: number): string | null {
  if (bytes === 0) return 'It is empty; choose another.'
  if (bytes <= LONG_TEXT_BYTES) return null
  return `It has ${bytes.toLocaleString('en')} bytes; the limit is 5 MB (${LONG_TEXT_BYTES.toLocaleString('en')} bytes). Split it.`
}
