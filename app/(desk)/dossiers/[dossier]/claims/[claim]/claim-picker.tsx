'use client'

import { useState, type KeyboardEvent } from 'react'
import { Button } from '@/app/_ui/button'
import { ComboboxInput } from '@/app/_ui/combobox-input'
import { ComboboxList } from '@/app/_ui/combobox-list'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Field } from '@/app/_ui/field'
import { useControl } from '@/app/_ui/field-context'
import { isPlainKey } from '@/app/_ui/list-keys'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { useCombobox } from '@/app/_ui/use-combobox'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { joinLine } from '@/lib/domain/lines/line'
import { claimLinkWords } from '@/lib/words/claims/links'
import { useFoundClaims, type FoundClaim } from './use-found-claims'

/** Finds another claim while one types, and keeps the one chosen, or given at first; by arrows and Enter, or by pointer. */
export function ClaimPicker(props: {
  dossierId: string
  exceptId: string
  name: string
  label: string
  initial?: FoundClaim
  onChange?: () => void
}) {
  const { dossierId, exceptId, name, label, initial, onChange } = props
  const [chosen, setChosen] = useState<FoundClaim | null>(initial ?? null)
  const choose = (claim: FoundClaim | null) => {
    setChosen(claim)
    onChange?.()
  }
  return (
    <Field name={name} label={label} hint={chosen ? undefined : claimLinkWords.typeWordsOfIt} required>
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
      <Button id={id} look="quiet" autoFocus onClick={onChange} aria-label={claimLinkWords.chooseAnotherClaim}>
        {claimLinkWords.change}
      </Button>
    </div>
  )
}

function Choice({ claim }: { claim: FoundClaim }) {
  return (
    <span className="block min-w-0">
      <span dir="auto" className="block font-serif text-md wrap-break-word">
        {shownStatement(claim)}
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
  const [words, setWords] = useState('')
  const [isClosed, setClosed] = useState(false)
  const { claims, busy } = useFoundClaims(dossierId, exceptId, words)
  const combobox = useCombobox({
    count: claims.length,
    // What was found for earlier words is not offered: Enter would choose what is not what was typed.
    isOpen: !isClosed && !busy && claims.length > 0,
    startsAt: 'first',
    onOpen: () => setClosed(false),
    onClose: () => setClosed(true),
    onChoose: (index) => claims[index] && onChoose(claims[index]),
  })
  // Enter is for the list, also while nothing is in it: it never sends the form.
  const press = (event: KeyboardEvent) => {
    if (!combobox.press(event) && event.key === 'Enter' && isPlainKey(event)) event.preventDefault()
  }
  return (
    <div>
      <ComboboxInput
        combobox={combobox}
        // The claim chosen is what the form sends, not the words it was found by.
        name={undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- what was pressed to get here made room for it
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setClosed(false)
          combobox.restart()
        }}
        onKeyDown={press}
      />
      <ComboboxList
        combobox={combobox}
        label={claimLinkWords.claimsFound}
        className="mt-1 max-h-64 overflow-y-auto rounded-md border border-line"
        optionClassName="border-b border-line px-2.5 py-1.5 last:border-b-0"
        choices={claims.map((claim) => ({ key: claim.id, shown: <Choice claim={claim} /> }))}
      />
      <output className="mt-1 block text-xs text-soft empty:hidden">
        {!busy && claims.length === 0 && words.trim() !== '' ? claimLinkWords.noClaimHoldsAllThese : ''}
      </output>
    </div>
  )
}
