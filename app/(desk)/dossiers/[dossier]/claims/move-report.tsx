'use client'

import { countOf } from '@/lib/domain/collections/count-words'
import { errorTable } from '@/lib/web/error-table'
import type { MoveOutcome } from '@/lib/services/claims/move-claims'
import { tableWords } from '@/lib/words/claims/table'
import { say } from '@/lib/words/say'

/** How a move went with each claim: how many went, and of each that stayed, why. */
export function MoveReport({ outcomes }: { outcomes: readonly MoveOutcome[] }) {
  const refused = outcomes.flatMap((outcome) => (outcome.moved ? [] : [outcome]))
  const moved = outcomes.length - refused.length
  return (
    <output className="sheet mb-3 block px-3 py-2 empty:hidden">
      {outcomes.length > 0 && (
        <>
          <p className={refused.length > 0 ? '' : 'text-agree'}>
            {moved > 0 ? say(tableWords.movedClaims, { claims: countOf(moved, 'claim') }) : tableWords.noClaimMoved}
            {refused.length > 0 && say(tableWords.stayedClaims, { claims: countOf(refused.length, 'claim') })}
          </p>
          {refused.length > 0 && (
            <ul className="mt-1 list-disc ps-4">
              {refused.map(({ claimId, words, code, reason }) => (
                <li key={claimId}>
                  <bdi className="font-serif">{words ?? tableWords.aClaim}</bdi>{' '}
                  <span className="text-soft">{reason ?? errorTable[code].sentence}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </output>
  )
}
