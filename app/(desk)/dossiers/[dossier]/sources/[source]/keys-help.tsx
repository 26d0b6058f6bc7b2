'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { readerWords } from '@/lib/words/sources/reader'
import { KeyList } from '../../_keys/key-list'

/** The keys of the reader. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="keys-title"
      className="m-auto w-[min(100vw-1.5rem,32rem)] rounded-lg border border-line bg-surface p-5 text-ink shadow-float"
    >
      <div className="mb-3 flex items-start justify-between gap-4">
        <h2 id="keys-title" className="font-serif text-lg">
          {readerWords.keys}
        </h2>
        <Button
          look="quiet"
          onClick={() => dialog.current?.close()}
          aria-label={readerWords.close}
          className="-mt-1 -me-2"
        >
          ✕
        </Button>
      </div>
      <KeyList scope="reader" />
    </dialog>
  )
}
