'use client'

import { useEffect, useRef } from 'react'
import { DialogFrame } from '@/app/_ui/dialog-frame'
import { readerWords } from '@/lib/words/sources/reader'
import { KeyList } from '../../_keys/key-list'

/** The keys of the reader. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <DialogFrame dialog={dialog} title={readerWords.keys} onClose={onClose}>
      <KeyList scope="reader" />
    </DialogFrame>
  )
}
