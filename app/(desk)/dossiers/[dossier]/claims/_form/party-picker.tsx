'use client'

import { useRef, useState, type ReactNode, type Ref } from 'react'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComboboxInput } from '@/app/_ui/combobox-input'
import { ComboboxList } from '@/app/_ui/combobox-list'
import { Field } from '@/app/_ui/field'
import { rich } from '@/app/_ui/rich'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import type { OfferedParty } from '@/lib/services/parties/find-parties'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'
import { PartyRoleLine } from '../../_claims/party-role'
import { NewParty } from './new-party'
import { usePartyPicker, type PartyChoice } from './use-party-picker'

/**
 * Names a party by type-ahead among names and aliases. What is typed and is no party’s name stays a text, for unnamed
 * speakers. The last choice adds a new party, by a small form below.
 */
export function PartyPicker(
  props: Omit<PartyChoice, 'dossierId'> & {
    path: string
    also?: readonly string[]
    label: string
    hint?: string
    vocabulary: Pick<ClaimVocabulary, 'dossierId' | 'camps'>
  },
) {
  const { path, also, label, hint, vocabulary, onPick, ...choice } = props
  const [adding, setAdding] = useState<string | null>(null)
  const field = useRef<HTMLDivElement>(null)
  const endAdding = () => {
    if (adding === null) return
    field.current?.querySelector('input')?.focus()
    setAdding(null)
  }
  const pick: PartyChoice['onPick'] = (party) => {
    endAdding()
    onPick(party)
  }
  return (
    <>
      <PartyField
        ref={field}
        path={path}
        also={also}
        label={label}
        hint={hint}
        choice={{ ...choice, onPick: pick, dossierId: vocabulary.dossierId }}
        onNew={setAdding}
      />
      {adding !== null && (
        <NewParty path={path} name={adding} vocabulary={vocabulary} onAdded={pick} onCancel={endAdding} />
      )}
    </>
  )
}

function PartyField(props: {
  ref: Ref<HTMLDivElement>
  path: string
  also?: readonly string[]
  label: string
  hint?: string
  choice: PartyChoice
  onNew: (name: string) => void
}) {
  const { ref, path, also, label, hint, choice, onNew } = props
  const picker = usePartyPicker(choice, onNew)
  const { combobox, typed, isShared, type, press, paste, show, leave } = picker
  const isPasted = useRef(false)
  return (
    <div ref={ref} className="relative" onBlur={leave}>
      <Field name={path} also={also} label={label} hint={isShared ? formWords.severalPartiesBear : hint}>
        <ComboboxInput
          combobox={combobox}
          value={typed}
          onChange={(event) => {
            type(event.target.value)
            if (isPasted.current) paste(event.target.value)
            isPasted.current = false
          }}
          onKeyDown={press}
          onPaste={() => {
            isPasted.current = true
          }}
          onClick={show}
        />
      </Field>
      <ComboboxList
        combobox={combobox}
        label={say(formWords.partiesLabel, { label })}
        className="absolute inset-x-0 z-20 mt-1 max-h-64 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-float"
        optionClassName="flex min-h-8 flex-wrap items-center gap-2 rounded-md px-2 py-1"
        choices={choicesOf(picker)}
      />
    </div>
  )
}

/** The parties that the words match, and the offer to add one of that name. */
function choicesOf({
  matches,
  canAdd,
  typed,
}: Pick<ReturnType<typeof usePartyPicker>, 'matches' | 'canAdd' | 'typed'>) {
  const parties = matches.map((match) => ({ key: match.id, shown: (<Party match={match} />) as ReactNode }))
  const added = <span className="text-act">{rich(formWords.addAsANewParty, { typed: <bdi>{typed.trim()}</bdi> })}</span>
  return canAdd ? [...parties, { key: 'new', shown: added }] : parties
}

function Party({ match }: { match: OfferedParty }) {
  return (
    <>
      {match.camp && <CampBadge badge={match.camp.badge} colour={match.camp.colour} name={match.camp.name} />}
      <bdi>{match.name}</bdi>
      {match.alias && <span className="text-xs text-soft">{say(formWords.alsoAlias, { alias: match.alias })}</span>}
      <PartyRoleLine of={match} />
      {match.isNear && <span className="text-xs text-soft">{formWords.similarName}</span>}
    </>
  )
}
