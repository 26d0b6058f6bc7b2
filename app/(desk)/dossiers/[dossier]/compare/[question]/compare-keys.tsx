'use client'

import { KeysDialog } from '../../_keys/keys-dialog'
import { useScreenKeys } from '../../_keys/use-screen-keys'

/** Chooses an answer and goes on to the reason. */
function answer(key: string): void {
  const choice = document.querySelector<HTMLInputElement>(`[data-answer="${key}"] input`)
  if (!choice) return
  choice.click()
  choice.closest('form')?.querySelector('textarea')?.focus()
}

function press(key: string): void {
  document.querySelector<HTMLElement>(`[data-key="${key}"] :is(button, a)`)?.click()
}

/** One key for each answer, to skip and to undo, and the list of them. */
export function CompareKeys() {
  useScreenKeys('compare', {
    '0': () => answer('0'),
    '1': () => answer('1'),
    '2': () => answer('2'),
    '3': () => answer('3'),
    '4': () => answer('4'),
    '5': () => answer('5'),
    s: () => press('s'),
    u: () => press('u'),
    '?': () => press('?'),
  })
  return <KeysDialog scope="compare" />
}
