'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { Button } from '@/app/_ui/button'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Field } from '@/app/_ui/field'
import { useControl } from '@/app/_ui/field-context'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { joinLine } from '@/lib/domain/lines/line'
import { useFoundClaims, type FoundClaim } from './use-found-claims'

/** Finds another claim while one types, and keeps the one chosen, or given at first; by arrows and Enter, or by pointer. */
export function ClaimPicker(props: {
  dossierId: string
  exceptId: string
  name: string
  label: string
  given?: FoundClaim
  onChange?: () => void
}) {
  const { dossierId, exceptId, name, label, given, onChange } = props
  const [chosen, setChosen] = useState<FoundClaim | null>(given ?? null)
  const choose = (claim: FoundClaim | null) => {
    setChosen(claim)
    onChange?.()
  }
  return (
    <Field
      name={name}
      label={label}
      hint={chosen ? undefined : 'Type words of it, of its speaker or of its headline.'}
      required
    >
      {chosen ? (
        <Chosen claim={chosen} name={name} onChange={() => choose(null)} />
      ) : (
        <Search dossierId={dossierId} exceptId={exceptId} onChoose={choose} />
      )}
    </Field>
  )
}

function Chosen({ claim, name, onChange }: { claim: FoundClaim; name: string; onChange: () => void }) {
  const { id } = useControl()
  return (
    <div className="flex items-start justify-between gap-2 rounded-md border border-ink px-2.5 py-1.5">
      <input type="hidden" name={name} value={claim.id} />
      <Choice claim={claim} />
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button took the place of the field that had the focus */}
      <Button id={id} look="quiet" autoFocus onClick={onChange} aria-label="Choose another claim">
        Change
      </Button>
    </div>
  )
}

function Choice({ claim }: { claim: FoundClaim }) {
  return (
    <span className="block min-w-0">
      <span dir="auto" className="block font-serif text-md wrap-break-word">
        {claim.statement}
      </span>
      <span className="block text-xs text-soft">
        <StandingMarks of={{ isWithdrawn: claim.isWithdrawn ?? false, sourceStanding: claim.sourceStanding ?? null }} />
        <ComposedLine of={joinLine([claim.attributionLine, claim.headline], ' · ')} />
      </span>
    </span>
  )
}

function Search(props: { dossierId: string; exceptId: string; onChoose: (claim: FoundClaim) => void }) {
  const { dossierId, exceptId, onChoose } = props
  const { id, 'aria-describedby': describedBy, 'aria-invalid': invalid } = useControl()
  const listId = useId()
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const { claims, busy } = useFoundClaims(dossierId, exceptId, words)
  const at = Math.min(active, claims.length - 1)
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) setActive(Math.max(0, Math.min(claims.length - 1, at + step)))
    const picked = claims[at]
    if (event.key === 'Enter' && picked) onChoose(picked)
    if (step !== undefined || event.key === 'Enter') event.preventDefault()
  }
  return (
    <div>
      <input
        id={id}
        type="text"
        role="combobox"
        dir="auto"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- what was pressed to get here made room for it
        autoFocus
        autoComplete="off"
        aria-expanded={claims.length > 0}
        aria-controls={listId}
        aria-activedescendant={claims[at] ? `${listId}-${claims[at].id}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setActive(0)
        }}
        onKeyDown={press}
        className="control"
      />
      <MatchingClaims id={listId} claims={claims} at={at} onChoose={onChoose} />
      <output className="mt-1 block text-xs text-soft empty:hidden">
        {!busy && claims.length === 0 && words.trim() !== '' ? 'No claim holds all these words.' : ''}
      </output>
    </div>
  )
}

function MatchingClaims(props: {
  id: string
  claims: readonly FoundClaim[]
  at: number
  onChoose: (claim: FoundClaim) => void
}) {
  const { id, claims, at, onChoose } = props
  return (
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element of HTML lists what a server finds
      role="listbox"
      tabIndex={-1}
      aria-label="Claims found"
      className="mt-1 max-h-64 overflow-y-auto rounded-md border border-line empty:hidden"
    >
      {claims.map((claim, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus and takes the keys
        <div
          key={claim.id}
          id={`${id}-${claim.id}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(claim)}
          className="cursor-pointer border-b border-line px-2.5 py-1.5 last:border-b-0 hover:bg-tint aria-selected:bg-tint"
        >
          <Choice claim={claim} />
        </div>
      ))}
    </div>
  )
}
