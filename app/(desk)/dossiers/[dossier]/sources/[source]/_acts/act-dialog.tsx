'use client'

import dynamic from 'next/dynamic'
import { useLayoutEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { DialogContext } from '@/app/_ui/dialog-context'
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
    <dialog
      ref={dialog}
      onClose={acting.close}
      aria-labelledby="act-title"
      className="m-auto max-h-[90dvh] w-[min(100vw-1.5rem,44rem)] overflow-y-auto rounded-lg border border-line bg-surface p-5 text-start text-ink shadow-float"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id="act-title" className="font-serif text-lg">
          {titleOf(act)}
        </h2>
        <Button look="quiet" onClick={close} aria-label={readerWords.close} className="-mt-1 -me-2">
          ✕
        </Button>
      </div>
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
    </dialog>
  )
}

function titleOf(act: Act): string {
  if (act.kind === 'rate') return act.claim.ownRating ? readerWords.rateThisClaimAgain : readerWords.rateThisClaim
  if (act.kind === 'note') return readerWords.noteOnThisClaim
  if (act.kind === 'words') return readerWords.wordsOfTheClaim
  if (act.kind === 'split') return readerWords.splitTheClaim
  return readerWords.linkThisClaimToAnother
}
