'use client'

import { judgementWords } from '@/lib/words/review/judgement'

/** The wording that a claim took on while it was being judged; sending again judges this one. */
export function ChangedMeanwhile(current: unknown) {
  const statement = current !== null && typeof current === 'object' && 'statement' in current ? current.statement : null
  if (typeof statement !== 'string') return null
  return (
    <div className="mb-4 rounded-md bg-diff px-3 py-2.5">
      <p className="font-medium">{judgementWords.itNowSays}</p>
      <p dir="auto" className="mt-1 font-serif text-md wrap-break-word">
        {statement}
      </p>
      <p className="mt-1">{judgementWords.sendAgainToJudge}</p>
    </div>
  )
}
