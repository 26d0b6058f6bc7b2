'use client'

import { Checkbox } from '@/app/_ui/checkbox'
import { Dialog } from '@/app/_ui/dialog'
import { Kbd } from '@/app/_ui/kbd'
import { useShortcuts } from '../sources/[source]/use-shortcuts'
import { useSingleKeys } from '../sources/[source]/use-single-keys'

const keys: readonly [string, string][] = [
  ['1 to 6', 'choose a credibility and go on to the reason'],
  ['a', 'abstain and go on to the reason'],
  ['Enter', 'in the reason: send, and the next claim comes'],
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
  return (
    <div data-key="?" className="no-print pb-6 text-end">
      <Dialog look="quiet" title="Keys" trigger={<>Keys <Kbd>?</Kbd></>}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {keys.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Checkbox
          className="mt-4"
          label="Single letters and digits are on; switch them off if you speak to your computer"
          checked={isOn}
          onChange={(event) => setIsOn(event.target.checked)}
        />
      </Dialog>
    </div>
  )
}
