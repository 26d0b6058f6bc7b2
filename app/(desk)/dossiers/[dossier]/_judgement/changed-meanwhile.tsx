'use client'

import { judgementWords } from '@/lib/words/review/judgement'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'

/** The wording that a claim took on while it was being judged; sending again judges this one. */
export function ChangedMeanwhile(current: unknown) {
  if (!isStated(current)) return null
  return (
    <div className="mb-4 rounded-md bg-diff px-3 py-2.5">
      <p className="font-medium">{judgementWords.itNowSays}</p>
      <p dir="auto" className="mt-1 font-serif text-md wrap-break-word">
        {shownStatement(current)}
      </p>
      <p className="mt-1">{judgementWords.sendAgainToJudge}</p>
    </div>
  )
}

function isStated(value: unknown): value is Stated {
  return typeof value === 'object' && value !== null && 'statement' in value && 'statementIs' in value
}
