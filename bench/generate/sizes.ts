/** How big a dossier is made, and what is special about it. */
export interface DossierSize {
  key: string
  title: string
  claims: number
  /** Sources of 300 to 3,000 words; for `isLongText` two of 200 kB, of which one has every claim and one has none. */
  sources: number
  parties: number
  outlets: number
  questions: number
  /** The share of claims that answer a question. */
  answering: number
  isLongText: boolean
}

/**
 * The dossiers of a database with a great one of `claims` claims: it, a grid of 200 questions and 60 origins, one of a
 * tenth (10,000 at most) to compare with, one to read, and some small ones, which come on top.
 */
export function dossierSizes(claims: number): DossierSize[] {
  const at = (share: number, most: number) => Math.min(most, Math.max(10, Math.floor(claims / share)))
  const small = Array.from({ length: 4 }, (_, n) => ordinary(`small-${n + 1}`, at(100, 1_000)))
  const grid = { ...ordinary('grid', at(5, 20_000)), parties: 60, questions: Math.min(200, at(50, 200)), answering: 1 }
  const reader = { ...ordinary('reader', at(20, 5_000)), sources: 2, isLongText: true }
  return [ordinary('great', claims), grid, ordinary('ten-thousand', at(10, 10_000)), reader, ...small]
}

function ordinary(key: string, claims: number): DossierSize {
  const between = (least: number, value: number, most: number) => Math.max(least, Math.min(most, Math.round(value)))
  return {
    key,
    title: `Dossier ${key}`,
    claims,
    sources: Math.ceil(claims / 10),
    parties: between(30, claims / 200, 5_000),
    outlets: between(8, claims / 500, 2_000),
    questions: between(5, claims / 300, 2_000),
    answering: 0.3,
    isLongText: false,
  }
}

/** Claims of all dossiers together. */
export function countAllClaims(sizes: readonly DossierSize[]): number {
  return sizes.reduce((sum, size) => sum + size.claims, 0)
}
