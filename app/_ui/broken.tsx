'use client'

import { rich } from '@/app/_ui/rich'
import { errorTable } from '@/lib/web/error-table'
import { partWords } from '@/lib/words/shell/parts'
import { Button } from './button'
import { PlainPage } from './plain-page'

/** What a person reads when we broke: what it means for their work, what to quote, and a way on. */
export function Broken({ digest }: { digest?: string }) {
  if (digest === 'overloaded' || digest === 'unavailable') return <NotNow sentence={errorTable[digest].sentence} />
  return (
    <PlainPage title={partWords.thisPageCouldNot}>
      <p>{partWords.somethingWentWrong}</p>
      {digest && (
        <p className="mt-2 text-soft">
          {rich(partWords.ifItHappensAgainTell, { digest: <code className="text-ink">{digest}</code> })}
        </p>
      )}
      <p className="mt-5 flex gap-2">
        <TryAgain />
      </p>
    </PlainPage>
  )
}

function NotNow({ sentence }: { sentence: string }) {
  return (
    <PlainPage title={partWords.notJustNow}>
      <p>{sentence}</p>
      <p className="mt-5">
        <TryAgain />
      </p>
    </PlainPage>
  )
}

/** The whole page anew: what broke may have been on the server. */
function TryAgain() {
  return (
    <Button look="main" onClick={() => window.location.reload()}>
      {partWords.tryAgain}
    </Button>
  )
}
