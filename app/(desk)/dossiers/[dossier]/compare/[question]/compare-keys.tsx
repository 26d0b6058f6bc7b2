'use client'

import { KeysDialog } from '@/app/_ui/keys-dialog'
import { useShortcuts } from '@/app/_ui/use-shortcuts'
import { useSingleKeys } from '@/app/_ui/use-single-keys'
import { answerScale } from './scale-field'

const keys: readonly (readonly [string, string])[] = [
  ...answerScale.map(({ key, words }) => [key, words.toLowerCase()] as const),
  ['s', 'skip this pair for now'],
  ['u', 'undo my last comparison'],
  ['Ctrl ⏎', 'save and go on to the next pair'],
  ['Esc', 'leave the reason, so that single keys work again'],
  ['?', 'this list'],
]

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

const answers = Object.fromEntries(answerScale.map(({ key }) => [key, () => answer(key)]))

/** One key for each answer, to skip and to undo, and the list of them. */
export function CompareKeys() {
  const [isOn, setIsOn] = useSingleKeys()
  const single = { ...answers, s: () => press('s'), u: () => press('u') }
  useShortcuts({ ...(isOn ? single : {}), '?': () => press('?') })
  return <KeysDialog keys={keys} single={{ isOn, setIsOn }} />
}
