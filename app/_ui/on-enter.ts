import type { KeyboardEvent } from 'react'

/** For a small form inside a form: Enter in its field does this, and does not send the form around it. */
export function onEnter(run: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    run()
  }
}
