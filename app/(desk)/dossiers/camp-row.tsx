'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { CampBadge } from '@/app/_ui/camp-badge'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { dossiersWords } from '@/lib/words/dossiers/dossiers'
import { say } from '@/lib/words/say'
import { colourWords, type EditedCamp } from './edited-camp'

interface Props {
  row: EditedCamp
  index: number
  onChange: (part: Partial<EditedCamp>) => void
  onRemove: () => void
}

const colours = Object.entries(colourWords).map(([value, label]) => ({ value, label }))

/** One camp: badge as it will look, name, letters, colour. */
export function CampRow({ row, index, onChange, onRemove }: Props) {
  const name = row.name || say(dossiersWords.campIndex, { index: index + 1 })
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // A row that was just added is where somebody goes on typing.
    if (field.current?.value === '') field.current.focus()
  }, [])
  return (
    <li className="grid grid-cols-[2rem_4.5rem_1fr_auto] items-start gap-2 max-sm:pb-2 sm:grid-cols-[2rem_1fr_4.5rem_7rem_auto]">
      {row.id && <input type="hidden" name={`camps.${index}.id`} value={row.id} />}
      <span className="pt-2" aria-hidden="true">
        <CampBadge badge={row.badge || '–'} colour={row.colour} name={name} />
      </span>
      <Field
        name={`camps.${index}.name`}
        label={say(dossiersWords.nameOfCamp, { index: index + 1 })}
        labelHidden
        className="max-sm:col-span-3"
      >
        <TextInput
          value={row.name}
          placeholder={dossiersWords.name}
          ref={field}
          onChange={(event) => onChange({ name: event.target.value, ...guessBadge(row, event.target.value) })}
        />
      </Field>
      <Field
        name={`camps.${index}.badge`}
        label={say(dossiersWords.badgeOf, { name })}
        labelHidden
        className="max-sm:col-start-2"
      >
        <TextInput
          value={row.badge}
          placeholder="AB"
          maxLength={3}
          onChange={(event) => onChange({ badge: event.target.value })}
        />
      </Field>
      <Field name={`camps.${index}.colour`} label={say(dossiersWords.colourOf, { name })} labelHidden>
        <Select options={colours} value={row.colour} onChange={(event) => onChange({ colour: event.target.value })} />
      </Field>
      <Button look="quiet" onClick={onRemove} aria-label={say(dossiersWords.removeName, { name })}>
        {dossiersWords.remove}
      </Button>
    </li>
  )
}

/** The badge follows the name until somebody types another. */
function guessBadge(row: EditedCamp, name: string): Partial<EditedCamp> {
  const letters = (text: string) => [...text.trim()].slice(0, 2).join('').toUpperCase()
  return row.badge === letters(row.name) ? { badge: letters(name) } : {}
}
