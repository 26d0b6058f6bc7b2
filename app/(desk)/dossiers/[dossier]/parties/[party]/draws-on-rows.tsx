'use client'

import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { FieldGroup } from '@/app/_ui/field-group'
import { focusWhenAdded } from '@/app/_ui/focus-when-added'
import { Select } from '@/app/_ui/select'
import { partyWords } from '@/lib/words/parties/party'
import { say } from '@/lib/words/say'

interface Party {
  id: string
  name: string
}

/** The parties this one takes its knowledge from. A row without a choice sends nothing. */
export function DrawsOnRows({ parties, drawsOn }: { parties: readonly Party[]; drawsOn: readonly Party[] }) {
  const [rows, setRows] = useState(drawsOn.map(({ id }) => ({ ref: id, id })))
  const [added, setAdded] = useState(0)
  const adder = useRef<HTMLButtonElement>(null)
  const add = () => {
    setRows([...rows, { ref: `new-${added}`, id: '' }])
    setAdded(added + 1)
  }
  const remove = (row: (typeof rows)[number]) => {
    setRows(rows.filter((other) => other !== row))
    adder.current?.focus()
  }
  return (
    <FieldGroup name="drawsOn" legend={partyWords.drawsOn}>
      <ol className="grid gap-2">
        {rows.map((row, index) => (
          <li key={row.ref} className="flex items-center gap-2">
            <Field
              name={`drawsOn.${index}`}
              label={say(partyWords.drawsOnIndex, { index: index + 1 })}
              labelHidden
              className="min-w-0 flex-1"
            >
              <Select
                ref={row.ref.startsWith('new') ? focusWhenAdded : undefined}
                empty={partyWords.choose}
                options={parties.map(({ id, name }) => ({ value: id, label: name }))}
                value={row.id}
                onChange={(event) =>
                  setRows(rows.map((other) => (other === row ? { ...row, id: event.target.value } : other)))
                }
              />
            </Field>
            <Button look="quiet" onClick={() => remove(row)}>
              {partyWords.takeOut}
            </Button>
          </li>
        ))}
      </ol>
      <Button ref={adder} onClick={add} className="mt-2">
        {partyWords.addAPartyItDraws}
      </Button>
    </FieldGroup>
  )
}
