'use client'

import { KeysDialog } from '../_keys/keys-dialog'
import { useScreenKeys } from '../_keys/use-screen-keys'

/** Chooses on the scale and goes on to the reason. */
function choose(value: string): void {
  document.querySelector<HTMLInputElement>(`input[name="credibility"][value="${value}"]`)?.click()
  document.querySelector<HTMLTextAreaElement>('textarea[name="reason"]')?.focus()
}

function press(key: string): void {
  const place = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  const button = place?.matches('a') ? place : place?.querySelector<HTMLElement>('button')
  button?.click()
}

/** The keys of the queue, and the list of them; single letters and digits can be switched off. */
export function ReviewKeys() {
  useScreenKeys('review', {
    '1': () => choose('1'),
    '2': () => choose('2'),
    '3': () => choose('3'),
    '4': () => choose('4'),
    '5': () => choose('5'),
    '6': () => choose('6'),
    a: () => choose('abstain'),
    s: () => press('s'),
    o: () => press('o'),
    '?': () => press('?'),
  })
  return <KeysDialog scope="review" />
}
