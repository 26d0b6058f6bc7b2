import type { ReliabilityGrade } from './vocabulary'

/** Admiralty credibility, the words that stand beside the digit (AJP-2.1, table of evaluation). */
export const credibilityWords: Record<1 | 2 | 3 | 4 | 5 | 6, string> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** The same in one word where a column is narrow: the first of them that tells it from the others. */
export const credibilityWord: typeof credibilityWords = {
  1: 'confirmed',
  2: 'probably',
  3: 'possibly',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
}

/** Admiralty reliability, the words that stand beside the letter (AJP-2.1, table of evaluation). */
export const reliabilityWords: Record<ReliabilityGrade, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

/** "2 probably true": digit and words together, since a bare 2 reads as two sources; null gives "abstained". */
export function describeCredibility(credibility: number | null): string {
  if (credibility === null) return 'abstained'
  const words: Readonly<Record<number, string>> = credibilityWords
  return `${credibility} ${words[credibility]}`
}

/** "C fairly reliable". */
export function describeReliability(grade: ReliabilityGrade): string {
  return `${grade} ${reliabilityWords[grade]}`
}
