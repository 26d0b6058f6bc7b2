import { LONG_TEXT_BYTES } from './text'

/** What is wrong with the weight of an upload, in bytes: a sentence that names the limit, or null. */
export function uploadWeightFault(bytes: number): string | null {
  if (bytes === 0) return 'It is empty; choose another.'
  if (bytes <= LONG_TEXT_BYTES) return null
  return `It has ${bytes.toLocaleString('en')} bytes; the limit is 5 MB (${LONG_TEXT_BYTES.toLocaleString('en')} bytes). Split it.`
}

/** The same of a file of claims, which can come in by the command line, where nothing is too heavy. */
export function claimsWeightFault(bytes: number): string | null {
  const fault = uploadWeightFault(bytes)
  return bytes > 0 && fault ? fault.replace('Split it.', 'Split it, or use npm run import, which has no limit.') : fault
}
