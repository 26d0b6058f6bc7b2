'use client'

import { useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { Button } from './button'
import type { ButtonLook } from './button-class'
import { DialogContext } from './dialog-context'
import { DialogFrame } from './dialog-frame'
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
  const [isFilled, setFilled] = useState(false)
  const hydrated = useHydrated()
  const close = () => dialog.current?.close()
  const finish = () => {
    close()
    setFilled(false)
  }
  const show = (event: MouseEvent<HTMLElement>) => {
    // A key of the page presses the button without its having the focus, and Safari never gives it to one that is clicked.
    // Where nothing has it, the dialog could not give it back; the page stays where it is.
    if (document.activeElement === document.body) event.currentTarget.focus({ preventScroll: true })
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
      <DialogFrame dialog={dialog} title={title} width={beside ? 'widest' : wide ? 'wide' : 'small'}>
        {isFilled && (
          <DialogContext value={finish}>
            {beside ? <Beside beside={beside}>{children}</Beside> : children}
          </DialogContext>
        )}
      </DialogFrame>
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
