'use client'

import { Checkbox } from './checkbox'
import { Dialog } from './dialog'
import { Kbd } from './kbd'
import { KeyList } from './key-list'

/** The button that lists a page's keys. With `single`, single letters and digits can be switched off (WCAG 2.1.4). */
export function KeysDialog(props: {
  keys: readonly (readonly [string, string])[]
  single?: { isOn: boolean; setIsOn: (isOn: boolean) => void }
}) {
  const { keys, single } = props
  return (
    <div data-key="?" className="no-print pt-4 pb-6 text-end">
      <Dialog
        look="quiet"
        title="Keys"
        trigger={
          <>
            Keys <Kbd>?</Kbd>
          </>
        }
      >
        <KeyList keys={keys} />
        {single && <SingleKeysSwitch {...single} />}
      </Dialog>
    </div>
  )
}

/** Speech input types letters: whoever uses it switches single keys off. */
export function SingleKeysSwitch({ isOn, setIsOn }: { isOn: boolean; setIsOn: (isOn: boolean) => void }) {
  return (
    <Checkbox
      className="mt-4"
      label="Single letters and digits are on; switch them off if you speak to your computer"
      checked={isOn}
      onChange={(event) => setIsOn(event.target.checked)}
    />
  )
}
