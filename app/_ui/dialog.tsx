'use client'

import { useId, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { Button } from './button'
import type { ButtonLook } from './button-class'
import { DialogContext } from './dialog-context'
import { useHydrated } from './use-hydrated'

/**
 * A button that opens a modal dialog. The browser's own: it keeps the focus inside, closes on Escape and gives
 * the focus back. What was typed is there again at the next opening; an ActionForm inside closes it once the
 * action went well, and then its contents are fresh.
 */
export function Dialog(props: {
  trigger: ReactNode
  triggerLabel?: string
  look?: ButtonLook
  title: string
  wide?: boolean
  /** What is looked at while the contents are filled in: beside them, above them on a narrow screen. */
  beside?: ReactNode
  children: ReactNode
}) {
  const { trigger, triggerLabel, look, title, wide, beside, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [isFilled, setFilled] = useState(false)
  const hydrated = useHydrated()
  const close = () => dialog.current?.close()
  const finish = () => {
    close()
    setFilled(false)
  }
  const show = (event: MouseEvent<HTMLElement>) => {
    // A key of the page presses the button without its having the focus, and Safari never gives it to one that is clicked:
    // the dialog then could not give it back.
    event.currentTarget.focus()
    setFilled(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <Button
        look={look}
        onClick={show}
        aria-haspopup="dialog"
        aria-label={triggerLabel}
        disabled={!hydrated}
        className="disabled:opacity-100"
      >
        {trigger}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className={`m-auto max-h-[90dvh] w-[min(100vw-1.5rem,var(--dialog))] overflow-y-auto rounded-lg border border-line bg-surface p-5 text-start whitespace-normal text-ink shadow-float ${
          beside ? '[--dialog:76rem]' : wide ? '[--dialog:44rem]' : '[--dialog:30rem]'
        }`}
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="font-serif text-lg">
            {title}
          </h2>
          <Button look="quiet" onClick={close} aria-label={partWords.close} className="-mt-1 -me-2">
            ✕
          </Button>
        </div>
        {isFilled && (
          <DialogContext value={finish}>
            {beside ? <Beside beside={beside}>{children}</Beside> : children}
          </DialogContext>
        )}
      </dialog>
    </>
  )
}

/** The contents, and what stays in view beside them while they scroll. */
function Beside({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0 lg:sticky lg:top-0 lg:order-last lg:max-h-[75dvh] lg:overflow-y-auto">{beside}</div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
