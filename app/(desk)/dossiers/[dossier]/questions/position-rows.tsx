'use client'

import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { focusWhenAdded } from '@/app/_ui/focus-when-added'
import { useForm } from '@/app/_ui/form-context'
import { TextInput } from '@/app/_ui/text-input'
import { questionsWords } from '@/lib/words/questions/questions'
import { say } from '@/lib/words/say'

interface Row {
  ref: string
  id: string
  text: string
}

/** The positions a choice offers, in order; what somebody already takes can be reworded, not taken out. */
export function PositionRows({ positions }: { positions: readonly { id: string; text: string }[] }) {
  const [rows, setRows] = useState<Row[]>(begin(positions))
  const [added, setAdded] = useState(0)
  const adder = useRef<HTMLButtonElement>(null)
  const error = useForm().fields.positions
  const add = () => {
    setRows([...rows, { ref: `new-${added}`, id: '', text: '' }])
    setAdded(added + 1)
  }
  const remove = (row: Row) => {
    setRows(rows.filter((other) => other !== row))
    adder.current?.focus()
  }
  return (
    <>
      <h3 className="font-medium">{questionsWords.positionsToChooseFrom}</h3>
      <ol className="mt-1 grid gap-2">
        {rows.map((row, index) => (
          <li key={row.ref} className="flex flex-wrap items-start gap-1">
            <input type="hidden" name={`positions.${index}.row`} value="1" />
            <input type="hidden" name={`positions.${index}.id`} value={row.id} />
            <Field
              name={`positions.${index}.text`}
              label={say(questionsWords.positionIndex, { index: index + 1 })}
              labelHidden
              className="min-w-0 flex-1 basis-56"
            >
              <TextInput
                ref={row.ref.startsWith('new') ? focusWhenAdded : undefined}
                defaultValue={row.text}
                placeholder={say(questionsWords.positionIndex, { index: index + 1 })}
                autoComplete="off"
              />
            </Field>
            <Button
              look="quiet"
              aria-label={say(questionsWords.movePositionDown, { index: index + 1 })}
              disabled={index === rows.length - 1}
              onClick={() => setRows(swapped(rows, index))}
            >
              ↓
            </Button>
            <Button
              look="quiet"
              aria-label={say(questionsWords.takeOutPosition, { index: index + 1 })}
              onClick={() => remove(row)}
            >
              {questionsWords.takeOut}
            </Button>
          </li>
        ))}
      </ol>
      {error && <p className="mt-1 text-xs font-medium text-conflict">{error}</p>}
      <Button ref={adder} onClick={add} className="mt-2">
        {questionsWords.addAPosition}
      </Button>
    </>
  )
}

/** The same rows, the one at an index and the one below it swapped. */
function swapped(rows: Row[], index: number): Row[] {
  return rows.map((row, at) =>
    at === index ? (rows[index + 1] ?? row) : at === index + 1 ? (rows[index] ?? row) : row,
  )
}

/** Two empty rows for a new choice: with fewer there is none. */
function begin(positions: readonly { id: string; text: string }[]): Row[] {
  if (positions.length > 0) return positions.map(({ id, text }) => ({ ref: id, id, text }))
  return ['first', 'second'].map((ref) => ({ ref, id: '', text: '' }))
}
