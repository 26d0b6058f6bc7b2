'use client'

import { KeysDialog } from '@/app/_ui/keys-dialog'
import { useShortcuts } from '@/app/_ui/use-shortcuts'
import { useSingleKeys } from '@/app/_ui/use-single-keys'

const keys: readonly [string, string][] = [
  ['1 to 6', 'choose a credibility and go on to the reason'],
  ['a', 'abstain and go on to the reason'],
  ['Ctrl Enter', 'in the reason: send, and the next claim comes; Enter alone begins a new line'],
  ['s', 'skip this claim for now'],
  ['o', 'open the claim’s own page'],
  ['?', 'this list'],
]

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

const digits = ['1', '2', '3', '4', '5', '6']

/** The keys of the queue, and the list of them; single letters and digits can be switched off. */
export function ReviewKeys() {
  const [isOn, setIsOn] = useSingleKeys()
  const single = {
    ...Object.fromEntries(digits.map((digit) => [digit, () => choose(digit)])),
    a: () => choose('abstain'),
    s: () => press('s'),
    o: () => press('o'),
  }
  useShortcuts({ ...(isOn ? single : {}), '?': () => press('?') })
  return <KeysDialog keys={keys} single={{ isOn, setIsOn }} />
}
