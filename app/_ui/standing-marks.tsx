import { standingWords, type ClaimStanding } from '@/lib/domain/claims/standing'

/** Marks of a claim that its speaker took back, or whose source was corrected or retracted: in words, wherever it is shown. */
export function StandingMarks({ of }: { of: ClaimStanding }) {
  return standingWords(of).map((words) => (
    <strong
      key={words}
      className="me-1.5 inline-block rounded-sm border border-conflict px-1.5 text-xs leading-4 font-semibold text-conflict"
    >
      {words}
    </strong>
  ))
}
