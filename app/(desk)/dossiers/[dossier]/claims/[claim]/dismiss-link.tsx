'use client'

import { useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { Button } from '@/app/_ui/button'
import { randomKey } from '@/app/_ui/random-key'
import { claimLinkWords } from '@/lib/words/claims/links'
import { askWords } from '@/lib/words/dossiers/asks'
import { say } from '@/lib/words/say'
import { dismissAskAction } from '../../asks/actions'

/** The button that dismisses a suggested link, for everybody; the queue can undo it. */
export function DismissLink({ dossierId, ask, words }: { dossierId: string; ask: string; words: string }) {
  const [isBusy, setIsBusy] = useState(false)
  const dismiss = async () => {
    setIsBusy(true)
    const result = await dismissAskAction({ dossierId, ask, kind: 'link', idempotencyKey: randomKey() }).catch(
      () => null,
    )
    setIsBusy(false)
    announce(result?.ok ? askWords.dismissed : (result?.message ?? askWords.theServerCouldNot))
  }
  return (
    <Button
      look="quiet"
      disabled={isBusy}
      aria-label={say(claimLinkWords.dismissTheLinkTo, { words })}
      onClick={() => void dismiss()}
    >
      {askWords.dismiss}
    </Button>
  )
}
