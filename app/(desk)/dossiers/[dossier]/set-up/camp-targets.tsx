'use client'

import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { CampBadge } from '@/app/_ui/camp-badge'
import { Field } from '@/app/_ui/field'
import { Kbd } from '@/app/_ui/kbd'
import { onEnter } from '@/app/_ui/on-enter'
import { TextInput } from '@/app/_ui/text-input'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'
import { useDropped } from './use-dropped'
import type { Speaking } from './use-who-speaks'

/** The type under which a speaker's name is dragged. */
export const draggedSpeaker = 'text/x-speaker'

/** The camps: each takes the speakers that are dropped on it, and shows its digit; those that are named here can go again. */
export function CampTargets({ speaking, mayName }: { speaking: Speaking; mayName: boolean }) {
  const { camps } = speaking
  return (
    <div className="sheet my-3 grid gap-3 p-3">
      <h3 className="text-base">{setUpWords.camps}</h3>
      {camps.length === 0 && <p className="text-soft">{setUpWords.noCampsYet}</p>}
      {camps.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {camps.map((camp, at) => (
            <Target key={camp.name} camp={camp} place={at + 1} speaking={speaking} />
          ))}
        </ul>
      )}
      {mayName ? <NameField speaking={speaking} /> : <p className="text-soft">{setUpWords.campsByALead}</p>}
    </div>
  )
}

function Target(props: { camp: Speaking['camps'][number]; place: number; speaking: Speaking }) {
  const { camp, place, speaking } = props
  const { ref, isOver } = useDropped(draggedSpeaker, (speaker) => speaking.giveCamp(speaker, place))
  const count = speaking.parties.filter((party) => party.camp === camp.name).length
  const isFresh = speaking.fresh.some(({ name }) => name === camp.name)
  return (
    <li
      ref={ref}
      className={`flex min-h-11 max-w-full min-w-0 flex-wrap items-center gap-2 rounded-md border border-dashed px-3 py-1 ${isOver ? 'border-act bg-tint' : 'border-edge'}`}
    >
      {place <= 9 && <Kbd>{place}</Kbd>}
      <CampBadge {...camp} named />
      <span className="text-xs text-soft">{say(setUpWords.inTheCamp, { count })}</span>
      {isFresh && (
        <Button
          look="quiet"
          aria-label={say(setUpWords.takeOut, { camp: camp.name })}
          onClick={() => speaking.takeOutCamp(camp.name)}
        >
          <span aria-hidden="true">×</span>
        </Button>
      )}
    </li>
  )
}

function NameField({ speaking }: { speaking: Speaking }) {
  const [name, setName] = useState('')
  const add = () => {
    const wanted = name.trim()
    if (wanted !== '' && speaking.nameCamp(wanted)) setName('')
  }
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field name="camps" label={setUpWords.nameACamp} hint={setUpWords.nameACampHow} className="min-w-0 basis-72">
        <TextInput
          name={undefined}
          maxLength={80}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={onEnter(add)}
        />
      </Field>
      <Button onClick={add} className="mb-5">
        {setUpWords.addTheCamp}
      </Button>
    </div>
  )
}
