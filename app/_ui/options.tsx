'use client'

/**
 * Options of a select, by value and words. A component of the browser's, so that hundreds of them are sent to it as a
 * plain list: as an element each they were a fifth of the work of a page of claims.
 */
export function Options({ of }: { of: readonly (readonly [value: string, words: string])[] }) {
  return of.map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ))
}
