'use client'

import { useId, useRef, type ReactNode } from 'react'
import { CampBadge } from '@/app/_ui/camp-badge'
import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { usePartyPicker, type PartyChoice } from './use-party-picker'

/**
 * Names a party by type-ahead among names and aliases. What is typed and is no party’s name stays a text, for unnamed
 * speakers. The last choice adds a new party. An editable combobox with list autocomplete (ARIA APG).
 */
export function PartyPicker({
  path,
  also,
  label,
  hint,
  ...choice
}: PartyChoice & { path: string; also?: readonly string[]; label: string; hint?: string }) {
  const { typed, matches, canAdd, isOpen, isShared, at, type, press, paste, show, leave, choose } =
    usePartyPicker(choice)
  const listId = useId()
  const isPasted = useRef(false)
  return (
    <div className="relative" onBlur={leave}>
      <Field
        name={path}
        also={also}
        label={label}
        hint={isShared ? 'Several parties bear this name; choose one from the list.' : hint}
      >
        <TextInput
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML lists what a server finds
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && at >= 0 ? `${listId}-${at}` : undefined}
          autoComplete="off"
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
      <PartyList
        id={listId}
        label={label}
        typed={typed}
        matches={matches}
        canAdd={canAdd}
        isOpen={isOpen}
        at={at}
        choose={choose}
      />
    </div>
  )
}

type Offered = Pick<ReturnType<typeof usePartyPicker>, 'typed' | 'matches' | 'canAdd' | 'isOpen' | 'at' | 'choose'>

/** The parties that the words match, and the offer to add one of that name. */
function PartyList(props: Offered & { id: string; label: string }) {
  const { id, label, typed, matches, canAdd, isOpen, at, choose } = props
  return (
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
      role="listbox"
      tabIndex={-1}
      aria-label={`${label}: parties`}
      hidden={!isOpen}
      className="absolute inset-x-0 z-20 mt-1 max-h-64 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-float"
    >
      {matches.map((match, index) => (
        <Option key={match.id} id={`${id}-${index}`} on={index === at} onChoose={() => choose(index)}>
          {match.camp && <CampBadge badge={match.camp.badge} colour={match.camp.colour} name={match.camp.name} />}
          <bdi>{match.name}</bdi>
          {match.alias && <span className="text-xs text-soft">also {match.alias}</span>}
        </Option>
      ))}
      {canAdd && (
        <Option id={`${id}-${matches.length}`} on={at === matches.length} onChoose={() => choose(matches.length)}>
          <span className="text-act">
            Add <bdi>{typed.trim()}</bdi> as a new party…
          </span>
        </Option>
      )}
    </div>
  )
}

function Option(props: { id: string; on: boolean; onChoose: () => void; children: ReactNode }) {
  const { id, on, onChoose, children } = props
  return (
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
      role="option"
      tabIndex={-1}
      aria-selected={on}
      // Before the field loses its focus, which would close the list.
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
      className={`flex min-h-8 cursor-pointer flex-wrap items-center gap-2 rounded-md px-2 py-1 hover:bg-tint ${on ? 'bg-tint' : ''}`}
    >
      {children}
    </div>
  )
}
