'use client'

import type { ReactNode } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { Button } from './button'

/**
 * What somebody else saved meanwhile, beside what was typed: send again to replace it, or take theirs. `mustTake`
 * where replacing it blindly makes no sense.
 */
export function ConflictNote({
  now,
  mustTake,
}: {
  now: readonly { label: string; value: ReactNode }[]
  mustTake?: boolean
}) {
  return (
    <div className="mb-4 rounded-md bg-diff [.grid>&]:mb-0 px-3 py-2.5">
      <p className="font-medium">{partWords.whatStandsNow}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {now.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd dir="auto" className="whitespace-pre-line wrap-break-word">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        {!mustTake && partWords.savingAgainReplaces}
        <Button onClick={() => window.location.reload()}>{partWords.takeTheirs}</Button>
      </p>
    </div>
  )
}
