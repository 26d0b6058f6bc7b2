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
import { NearParties } from './near-parties'
import { SpeakerName } from './speaker-name'
import type { SpeakerRow, Speaking } from './use-who-speaks'

/** One who speaks: whether they become a party, of what name, what they are, their camp, and whom a near name means. */
export function SpeakerLine(props: {
  row: SpeakerRow
  speaking: Speaking
  dossierId: string
  mayManage: boolean
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}) {
  const { row, speaking, onKeyDown } = props
  const { speaker, head } = row
  const { name, suggestions, sources } = speaker
  const choice = speaking.choiceOf(speaker)
  const shown = speaking.nameOf(speaker)
  const camp = speaking.camps.find((each) => each.name === choice.camp)
  const isOwn = choice.isWanted && !speaking.isSame(row)
  return (
    <li className={`min-w-0 px-3 py-2 ${head ? 'ps-8' : ''}`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Checkbox
          checked={choice.isWanted}
          onChange={(event) => speaking.change(name, { isWanted: event.target.checked, party: null })}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 basis-56"
          label={
            <span
              draggable
              onDragStart={(event) => event.dataTransfer.setData(draggedSpeaker, name)}
              className="flex cursor-grab flex-wrap items-center gap-x-2"
            >
              <bdi className="min-w-0 font-serif text-md wrap-break-word">{shown}</bdi>
              {isOwn && camp && <CampBadge {...camp} />}
              {shown !== name && (
                <span className="text-xs text-soft">{rich(setUpWords.inTheArticles, { name: <bdi>{name}</bdi> })}</span>
              )}
              <span className="text-xs text-soft">{say(setUpWords.saidIn, { suggestions, sources })}</span>
            </span>
          }
        />
        {isOwn && <OwnFields row={row} speaking={speaking} />}
      </div>
      <NearParties {...props} />
      {head && choice.isWanted && speaking.choiceOf(head).isWanted && (
        <Checkbox
          checked={choice.isSame}
          onChange={(event) => speaking.change(name, { isSame: event.target.checked })}
          className="text-sm"
          label={rich(setUpWords.theSameAs, { name: <bdi>{name}</bdi>, head: <bdi>{speaking.nameOf(head)}</bdi> })}
        />
      )}
    </li>
  )
}

/** Its name, what it is, and its camp: of a party of its own alone. */
function OwnFields({ row, speaking }: { row: SpeakerRow; speaking: Speaking }) {
  const { speaker } = row
  const { name } = speaker
  const { kind, camp } = speaking.choiceOf(speaker)
  const path = `parties.${speaking.placeOf(speaker)}`
  return (
    <>
      <SpeakerName row={row} speaking={speaking} />
      <div className="grid min-w-0 grid-cols-2 gap-2 max-sm:basis-full">
        <Field name={`${path}.kind`} also={[`${path}.name`]} label={say(setUpWords.whatIsIt, { name })} labelHidden>
          <Select
            options={optionsOf(partyKindWords)}
            empty={setUpWords.choose}
            value={kind}
            onChange={(event) => speaking.change(name, { kind: event.target.value })}
            className="w-full sm:w-40"
          />
        </Field>
        <Field name={`${path}.camp`} label={say(setUpWords.campOf, { name })} labelHidden>
          <Select
            options={speaking.camps.map((each) => ({ value: each.name, label: each.name }))}
            empty={setUpWords.noCamp}
            value={camp}
            onChange={(event) => speaking.change(name, { camp: event.target.value })}
            className="w-full sm:w-40"
          />
        </Field>
      </div>
    </>
  )
}
