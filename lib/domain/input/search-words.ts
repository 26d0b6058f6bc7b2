/**
 * Words of letters, marks and digits, in order. What is searched and what is asked fall apart the same way, so that
 * "Idlib" is found in "Idlib/Homs" and "12" in "11-12"; folding the words is the database's.
 */
export function searchWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
