'use client'

import { KeysDialog } from '../../_keys/keys-dialog'
import { useScreenKeys } from '../../_keys/use-screen-keys'

/** Does what stands on the page under a key: presses its button, follows its link, or goes into its last text field. */
function reach(key: string): void {
  const place = document.querySelector(`[data-key="${key}"]`)
  const fields = place?.querySelectorAll<HTMLElement>('form textarea')
  if (key === 'n') fields?.[fields.length - 1]?.focus()
  else place?.querySelector<HTMLElement>('button, a')?.click()
}

/** One key for each thing to do on a claim, and the list of them. */
export function ClaimKeys() {
  useScreenKeys('claim', {
    r: () => reach('r'),
    l: () => reach('l'),
    n: () => reach('n'),
    e: () => reach('e'),
    '?': () => reach('?'),
  })
  return <KeysDialog scope="claim" />
}
