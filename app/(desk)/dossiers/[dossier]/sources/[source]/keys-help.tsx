'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { Kbd } from '@/app/_ui/kbd'
import { SingleKeysSwitch } from '@/app/_ui/keys-dialog'
import { useSingleKeys } from '@/app/_ui/use-single-keys'

const keys: readonly [readonly string[], string][] = [
  [['Tab'], 'to the text, the cards, the buttons'],
  [['←', '↑', '→', '↓'], 'move through the text; with Ctrl or Alt by words'],
  [['Shift', '→'], 'select words'],
  [['c'], 'claim of the selected words; while a claim is open, add them to it'],
  [['n'], 'note on the selected words'],
  [['j'], 'next card'],
  [['k'], 'previous card'],
  [['Enter'], 'open the card, or what is focused'],
  [['Ctrl', 'Enter'], 'save what is being written'],
  [['Esc'], 'give up the selection, close the card'],
  [['?'], 'this list'],
]

/** The keys of the reader. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setIsOn] = useSingleKeys()
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="keys-title"
      className="m-auto w-[min(100vw-1.5rem,32rem)] rounded-lg border border-line bg-surface p-5 text-ink shadow-float"
    >
      <div className="mb-3 flex items-start justify-between gap-4">
        <h2 id="keys-title" className="font-serif text-lg">
          Keys
        </h2>
        <Button look="quiet" onClick={() => dialog.current?.close()} aria-label="Close" className="-mt-1 -me-2">
          ✕
        </Button>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {keys.map(([names, does]) => (
          <div key={does} className="contents">
            <dt className="flex items-start gap-1">
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch isOn={isOn} setIsOn={setIsOn} />
    </dialog>
  )
}
