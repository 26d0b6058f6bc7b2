'use client'

import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { focusWhenAdded } from '@/app/_ui/focus-when-added'
import { onEnter } from '@/app/_ui/on-enter'
import { TextInput } from '@/app/_ui/text-input'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'
import type { SpeakerRow, Speaking } from './use-who-speaks'

/** What a new party is called: as the articles have it, until a person opens the field and writes another name. */
export function SpeakerName({ row: { speaker }, speaking }: { row: SpeakerRow; speaking: Speaking }) {
  const { name } = speaker
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        className="max-sm:ms-4"
        aria-expanded={isOpen}
        aria-label={say(setUpWords.changeNameOf, { name })}
        onClick={() => setOpen(!isOpen)}
      >
        {setUpWords.changeTheName}
      </Button>
      {isOpen && (
        <Field
          name={`parties.${speaking.placeOf(speaker)}.name`}
          label={say(setUpWords.nameOf, { name })}
          labelHidden
          hint={say(setUpWords.spellingStays, { name })}
          className="order-last min-w-0 basis-full ps-6"
        >
          <TextInput
            ref={focusWhenAdded}
            name={undefined}
            maxLength={300}
            autoComplete="off"
            value={speaking.nameOf(speaker)}
            onChange={({ target }) => speaking.change(name, { name: target.value === name ? null : target.value })}
            onKeyDown={(event) => onEnter(close)(event)}
            className="max-w-96"
          />
        </Field>
      )}
    </>
  )
}
