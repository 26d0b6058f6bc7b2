/** Bytes that are read of a request before it is known who sends it; whole, the forms for it are smaller. */
export const STRANGERS_BYTES = 10_000

/** Bytes that an action takes; texts and files have ways of their own (lib/web/upload-route.ts). */
export const ACTION_BYTES = 1024 * 1024

/** What somebody reads who sent more than that without being signed in, as when their session has ended meanwhile. */
export const strangersSentence =
  'You are signed out, and until you sign in at most 10 kB can be sent. Sign in again; what you typed is still here.'

/** How much a number of bytes is, in words: 6.2 MB, 850 kB. A megabyte has 1,048,576. */
export function sizeWords(bytes: number): string {
  const [size, unit] = bytes >= 1024 * 1024 ? [bytes / (1024 * 1024), 'MB'] : [bytes / 1024, 'kB']
  // Rounded up, so that what is too much never reads like what is taken.
  const rounded = Math.ceil(size * 10) / 10
  return `${rounded.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`
}

/** The refusal of a text or file that is too large: how large it is, where that is known, and what can be taken in. */
export function tooLargeSentence(what: string, bytes: number | null, most: number): string {
  const size = bytes === null ? `more than ${sizeWords(most)}` : sizeWords(bytes)
  return `${what} is ${size}; at most ${sizeWords(most)} can be sent at once.`
}
