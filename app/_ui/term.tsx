import { useId, type ReactNode } from 'react'

/**
 * A word of ours, or a question about what is shown, that explains itself in place. The browser's own popover: Enter, Space
 * or a tap opens it, Escape or a tap elsewhere closes it and the focus stays on the word. It needs no script.
 */
export function Term({ means, children }: { means: string; children: ReactNode }) {
  const id = useId()
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className="meaning">
        {means}
      </span>
    </>
  )
}
