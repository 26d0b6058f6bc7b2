'use client'

import type { KeyboardEvent } from 'react'
import { CampBadge } from '@/app/_ui/camp-badge'
import { Checkbox } from '@/app/_ui/checkbox'
import { Field } from '@/app/_ui/field'
import { optionsOf } from '@/app/_ui/options-of'
import { rich } from '@/app/_ui/rich'
import { Select } from '@/app/_ui/select'
import { partyKindWords } from '@/lib/domain/vocabulary-words'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { say } from '@/lib/words/say'
import { draggedSpeaker } from './camp-targets'
import type { SpeakerRow, Speaking } from './use-who-speaks'

/** One who speaks: whether they become a party, what they are, their camp, and whether a near name is the same. */
export function SpeakerLine(props: {
  row: SpeakerRow
  speaking: Speaking
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}) {
  const { row, speaking, onKeyDown } = props
  const { speaker, head } = row
  const { name, suggestions, sources } = speaker
  const choice = speaking.choiceOf(speaker)
  const camp = speaking.camps.find((each) => each.name === choice.camp)
  const isOwn = choice.isWanted && !speaking.isSame(row)
  return (
    <li className={`min-w-0 px-3 py-2 ${head ? 'ps-8' : ''}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Checkbox
          checked={choice.isWanted}
          onChange={(event) => speaking.change(name, { isWanted: event.target.checked })}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 basis-56"
          label={
            <span
              draggable
              onDragStart={(event) => event.dataTransfer.setData(draggedSpeaker, name)}
              className="flex cursor-grab flex-wrap items-center gap-x-2"
            >
              <bdi className="font-serif text-md wrap-break-word">{name}</bdi>
              {isOwn && camp && <CampBadge {...camp} />}
              <span className="text-xs text-soft">{say(setUpWords.saidIn, { suggestions, sources })}</span>
            </span>
          }
        />
        {isOwn && <OwnFields row={row} speaking={speaking} />}
      </div>
      {head && choice.isWanted && speaking.choiceOf(head).isWanted && (
        <Checkbox
          checked={choice.isSame}
          onChange={(event) => speaking.change(name, { isSame: event.target.checked })}
          className="text-sm"
          label={rich(setUpWords.theSameAs, { name: <bdi>{name}</bdi>, head: <bdi>{head.name}</bdi> })}
        />
      )}
    </li>
  )
}

/** What it is, and its camp: of a party of its own alone. */
function OwnFields({ row: { speaker }, speaking }: { row: SpeakerRow; speaking: Speaking }) {
  const { name } = speaker
  const { kind, camp } = speaking.choiceOf(speaker)
  const path = `parties.${speaking.placeOf(speaker)}`
  return (
    <div className="flex min-w-0 flex-wrap gap-2">
      <Field name={`${path}.kind`} also={[`${path}.name`]} label={say(setUpWords.whatIsIt, { name })} labelHidden>
        <Select
          options={optionsOf(partyKindWords)}
          empty={setUpWords.choose}
          value={kind}
          onChange={(event) => speaking.change(name, { kind: event.target.value })}
          className="w-40"
        />
      </Field>
      <Field name={`${path}.camp`} label={say(setUpWords.campOf, { name })} labelHidden>
        <Select
          options={speaking.camps.map((each) => ({ value: each.name, label: each.name }))}
          empty={setUpWords.noCamp}
          value={camp}
          onChange={(event) => speaking.change(name, { camp: event.target.value })}
          className="w-40"
        />
      </Field>
    </div>
  )
}
