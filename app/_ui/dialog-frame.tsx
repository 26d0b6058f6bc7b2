'use client'

import { useId, type ReactNode, type RefObject } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { Button } from './button'

const widths = { small: '[--dialog:30rem]', wide: '[--dialog:44rem]', widest: '[--dialog:76rem]' }

/** What every modal dialog is drawn with: its title, the way out, and room for its contents. It is opened through `dialog`. */
export function DialogFrame(props: {
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  width?: keyof typeof widths
  onClose?: () => void
  children: ReactNode
}) {
  const { dialog, title, width = 'small', onClose, children } = props
  const titleId = useId()
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className={`m-auto max-h-[90dvh] w-[min(100vw-1.5rem,var(--dialog))] overflow-y-auto rounded-lg border border-line bg-surface p-5 text-start whitespace-normal text-ink shadow-float ${widths[width]}`}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={titleId} className="font-serif text-lg">
          {title}
        </h2>
        <Button
          look="quiet"
          onClick={() => dialog.current?.close()}
          aria-label={partWords.close}
          className="-mt-1 -me-2"
        >
          ✕
        </Button>
      </div>
      {children}
    </dialog>
  )
}
