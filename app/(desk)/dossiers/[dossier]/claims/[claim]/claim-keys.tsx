'use client'

import { KeysDialog } from '@/app/_ui/keys-dialog'
import { useShortcuts } from '@/app/_ui/use-shortcuts'
import { useSingleKeys } from '@/app/_ui/use-single-keys'

const keys: readonly [string, string][] = [
  ['r', 'rate, or rate again'],
  ['l', 'link to another claim'],
  ['n', 'write a note'],
  ['e', 'edit'],
  ['?', 'this list'],
]

/** Does what stands on the page under a key: presses its button, follows its link, or goes into its last text field. */
function reach(key: string): void {
  const place = document.querySelector(`[data-key="${key}"]`)
  const fields = place?.querySelectorAll<HTMLElement>('form textarea')
  if (key === 'n') fields?.[fields.length - 1]?.focus()
  else place?.querySelector<HTMLElement>('button, a')?.click()
}

/** One key for each thing to do on a claim, and the list of them. */
export function ClaimKeys() {
  const [isOn, setIsOn] = useSingleKeys()
  const single = Object.fromEntries(keys.map(([key]) => [key, () => reach(key)]))
  useShortcuts({ ...(isOn ? single : {}), '?': () => reach('?') })
  return <KeysDialog keys={keys} single={{ isOn, setIsOn }} />
}
