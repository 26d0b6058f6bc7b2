import { withoutInvisible } from './invisible'

/**
 * Words of letters, marks and digits, in order; characters that are not seen part none and are in none. What is searched and what is asked fall apart the same way, so that
 * "Idlib" is found in "Idlib/Homs" and "12" in "11-12"; folding the words is the database's.
 */
export function searchWords(text: string): string[] {
  return withoutInvisible(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
