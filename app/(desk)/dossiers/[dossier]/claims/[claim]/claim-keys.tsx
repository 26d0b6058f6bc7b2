'use client'

import { Dialog } from '@/app/_ui/dialog'
import { Kbd } from '@/app/_ui/kbd'
import { KeyList } from '@/app/_ui/key-list'
import { useShortcuts } from '../../sources/[source]/use-shortcuts'

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
  useShortcuts(Object.fromEntries(keys.map(([key]) => [key, () => reach(key)])))
  return (
    <div data-key="?" className="no-print pb-6 text-end">
      <Dialog look="quiet" title="Keys" trigger={<>Keys <Kbd>?</Kbd></>}>
        <KeyList keys={keys} />
      </Dialog>
    </div>
  )
}
