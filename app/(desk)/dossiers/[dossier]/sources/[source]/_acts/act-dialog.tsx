'use client'

import dynamic from 'next/dynamic'
import { useLayoutEffect, useRef } from 'react'
import { DialogContext } from '@/app/_ui/dialog-context'
import { DialogFrame } from '@/app/_ui/dialog-frame'
import { readerWords } from '@/lib/words/sources/reader'
import type { Act } from './act'
import type { Acting } from './use-acts'

// Most who read neither rate nor link: the forms come when they are asked for.
const ActForm = dynamic(() => import('./act-form').then((module) => module.ActForm), {
  ssr: false,
  loading: () => <output>{readerWords.openingTheForm}</output>,
})

/** What is being done with a claim, over the text; once it is closed, the hands are back where they were. */
export function ActDialog({ acting, dossier }: { acting: Acting; dossier: { id: string; key: string } }) {
  return acting.act && <Open act={acting.act} acting={acting} dossier={dossier} />
}

function Open({ act, acting, dossier }: { act: Act; acting: Acting; dossier: { id: string; key: string } }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <DialogFrame dialog={dialog} title={titleOf(act)} width="wide" onClose={acting.close}>
      <DialogContext value={close}>
        <ActForm
          act={act}
          dossier={dossier}
          onLinked={() => {
            acting.linked()
            close()
          }}
          onWordsDone={() => {
            acting.wordsDone()
            close()
          }}
        />
      </DialogContext>
    </DialogFrame>
  )
}

function titleOf(act: Act): string {
  if (act.kind === 'rate') return act.claim.ownRating ? readerWords.rateThisClaimAgain : readerWords.rateThisClaim
  if (act.kind === 'note') return readerWords.noteOnThisClaim
  if (act.kind === 'words') return readerWords.wordsOfTheClaim
  if (act.kind === 'split') return readerWords.splitTheClaim
  return readerWords.linkThisClaimToAnother
}
