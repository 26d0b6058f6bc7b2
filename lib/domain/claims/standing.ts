import type { noticeKinds } from '@/lib/domain/vocabulary'

/** What came after a claim: its speaker took it back, or the outlet corrected or retracted the source. */
export interface ClaimStanding {
  isWithdrawn: boolean
  /** The gravest that the outlet did, null where it did nothing. */
  sourceStanding: (typeof noticeKinds)[number] | null
}

/** The same in words, the gravest first; empty where the claim and its source stand as they were. */
export function standingWords({ isWithdrawn, sourceStanding }: ClaimStanding): string[] {
  return [isWithdrawn ? 'withdrawn by its speaker' : null, sourceStanding && `source ${sourceStanding}`].filter(
    (words) => words !== null,
  )
}
