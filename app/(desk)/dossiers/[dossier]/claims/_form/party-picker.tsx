'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { CampBadge } from '@/app/_ui/camp-badge'
import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import type { NamedId } from '@/lib/domain/claim-draft'
import { usePartySearch } from './use-party-search'

/**
 * Names a party by type-ahead among names and aliases. What is typed and not chosen stays a text, for unnamed
 * speakers. The last choice adds a new party.
 */
export function PartyPicker(props: {
  path: string
  label: string
  hint?: string
  dossierId: string
  party: NamedId | null
  text: string
  onPick: (party: NamedId) => void
  onText: (text: string) => void
  onNew: (name: string) => void
}) {
  const { path, label, hint, dossierId, party, text, onPick, onText, onNew } = props
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const listId = useId()
  const typed = party?.name ?? text
  const matches = usePartySearch(dossierId, open ? typed : null)
  const canAdd = typed.trim() !== '' && !matches.some((match) => match.name === typed.trim())
  const count = matches.length + (canAdd ? 1 : 0)
  const choose = (index: number) => {
    const match = matches[index]
    setOpen(false)
    if (match) onPick({ id: match.id, name: match.name })
    else if (canAdd && index === matches.length) onNew(typed.trim())
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      setAt((before) => (count === 0 ? -1 : (before + (event.key === 'ArrowDown' ? 1 : before < 0 ? 0 : -1) + count) % count))
    } else if (event.key === 'Enter' && open && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (at >= 0) choose(at)
      setOpen(false)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <div className="relative" onBlur={() => setOpen(false)}>
      <Field name={path} label={label} hint={hint}>
        <TextInput
          role="combobox"
          aria-expanded={open && count > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && at >= 0 ? `${listId}-${at}` : undefined}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setOpen(true)
            setAt(-1)
            onText(event.target.value)
          }}
          onKeyDown={press}
          onClick={() => setOpen(true)}
        />
      </Field>
      <ul
        id={listId}
        role="listbox"
        aria-label={`${label}: parties`}
        hidden={!open || count === 0}
        className="absolute inset-x-0 z-20 mt-1 max-h-64 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-float"
      >
        {matches.map((match, index) => (
          <Option key={match.id} id={`${listId}-${index}`} on={index === at} onChoose={() => choose(index)}>
            {match.camp && <CampBadge badge={match.camp.badge} colour={match.camp.colour} name={match.camp.name} />}
            <bdi>{match.name}</bdi>
            {match.alias && <span className="text-xs text-soft">also {match.alias}</span>}
          </Option>
        ))}
        {canAdd && (
          <Option id={`${listId}-${matches.length}`} on={at === matches.length} onChoose={() => choose(matches.length)}>
            <span className="text-act">
              Add <bdi>{typed.trim()}</bdi> as a new party…
            </span>
          </Option>
        )}
      </ul>
    </div>
  )
}

function Option(props: { id: string; on: boolean; onChoose: () => void; children: React.ReactNode }) {
  const { id, on, onChoose, children } = props
  return (
    <li
      id={id}
      role="option"
      aria-selected={on}
      // Before the field loses its focus, which would close the list.
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
      className={`flex min-h-8 cursor-pointer flex-wrap items-center gap-2 rounded-md px-2 py-1 hover:bg-tint ${on ? 'bg-tint' : ''}`}
    >
      {children}
    </li>
  )
}
