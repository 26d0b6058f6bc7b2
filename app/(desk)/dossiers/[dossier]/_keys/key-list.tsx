'use client'

import { Checkbox } from '@/app/_ui/checkbox'
import { Kbd } from '@/app/_ui/kbd'
import { useSingleKeys } from '@/app/_ui/use-single-keys'
import { dossierWords } from '@/lib/words/dossiers/dossier'
import { keyTable, type KeyRow, type KeyScope } from './key-table'

/** The keys of a screen and what each does, one a line, and the switch for single letters and digits (WCAG 2.1.4). */
export function KeyList({ scope }: { scope: KeyScope }) {
  const rows: readonly KeyRow[] = keyTable[scope]
  const [isOn, setIsOn] = useSingleKeys()
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {rows.map(({ keys, shown = keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex items-start gap-1">
              {shown.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {/* Speech input types letters: whoever uses it switches single keys off. */}
      <Checkbox
        className="mt-4"
        label={dossierWords.singleLettersAndDigits}
        checked={isOn}
        onChange={(event) => setIsOn(event.target.checked)}
      />
    </>
  )
}
