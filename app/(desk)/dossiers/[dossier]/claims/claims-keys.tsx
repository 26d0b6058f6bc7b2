'use client'

import { KeysDialog } from '../_keys/keys-dialog'
import { useScreenKeys } from '../_keys/use-screen-keys'

/** From claim to claim of the page by keys, and the list of them. Enter opens what has the focus, as everywhere. */
export function ClaimsKeys({ isTickable }: { isTickable: boolean }) {
  useScreenKeys('claims', {
    j: () => goOn(1),
    k: () => goOn(-1),
    x: isTickable ? () => here()?.querySelector<HTMLElement>('[type=checkbox]')?.click() : undefined,
    '?': () => document.querySelector<HTMLElement>('[data-key="?"] button')?.click(),
  })
  return <KeysDialog scope="claims" />
}

const here = () => document.activeElement?.closest('.claim-row')

/** To the next claim or the one before, from outside the list to its first; at its ends it stays. */
function goOn(step: 1 | -1): void {
  const rows = [...document.querySelectorAll('.claim-row')]
  const at = rows.findIndex((row) => row === here())
  const next = rows[at === -1 ? 0 : at + step]
  next?.querySelector<HTMLElement>('.claim-open')?.focus()
}
