'use client'

import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Field } from '@/app/_ui/field'
import { focusWhenAdded } from '@/app/_ui/focus-when-added'
import { Select } from '@/app/_ui/select'
import type { PartyView } from '@/lib/services/parties/show-party'
import { partyWords } from '@/lib/words/parties/party'
import { EdtfField } from '../../claims/_form/edtf-field'

interface Row {
  ref: string
  partyId: string
  fromDate: string
  toDate: string
}

type Spell = PartyView['party']['memberOf'][number]

type Parties = readonly { id: string; name: string }[]

const asRow = ({ id, party, fromDate, toDate }: Spell): Row => ({
  ref: id,
  partyId: party.id,
  fromDate: fromDate ?? '',
  toDate: toDate ?? '',
})

/** The parties this one is a member of, with dates where they are known. */
export function MembershipRows({ parties, spells }: { parties: Parties; spells: readonly Spell[] }) {
  const [rows, setRows] = useState<Row[]>(spells.map(asRow))
  const [added, setAdded] = useState(0)
  const adder = useRef<HTMLButtonElement>(null)
  const change = (ref: string, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.ref === ref ? { ...row, ...part } : row)))
  const add = () => {
    setRows([...rows, { ref: `new-${added}`, partyId: '', fromDate: '', toDate: '' }])
    setAdded(added + 1)
  }
  const remove = (row: Row) => {
    setRows(rows.filter((other) => other !== row))
    adder.current?.focus()
  }
  return (
    <fieldset>
      <legend className="font-medium">{partyWords.memberOf}</legend>
      <ol className="mt-1 grid gap-3">
        {rows.map((row, index) => (
          <MembershipRow
            key={row.ref}
            at={`memberOf.${index}`}
            row={row}
            parties={parties}
            change={(part) => change(row.ref, part)}
            onRemove={() => remove(row)}
          />
        ))}
      </ol>
      <Button ref={adder} onClick={add} className="mt-2">
        {partyWords.addAMembership}
      </Button>
    </fieldset>
  )
}

/** One membership: the party, from when, until when. */
function MembershipRow(props: {
  at: string
  row: Row
  parties: Parties
  change: (part: Partial<Row>) => void
  onRemove: () => void
}) {
  const { at, row, parties, change, onRemove } = props
  return (
    <li className="grid gap-2 rounded-md border border-line p-3 sm:grid-cols-[minmax(0,1fr)_8.5rem_8.5rem]">
      {/* Keeps the row in its place when no party is chosen, so that what is said of it stands beside it. */}
      <input type="hidden" name={`${at}.row`} value="1" />
      <Field name={`${at}.partyId`} label={partyWords.party}>
        <Select
          ref={row.ref.startsWith('new') ? focusWhenAdded : undefined}
          empty={partyWords.choose}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          value={row.partyId}
          onChange={(event) => change({ partyId: event.target.value })}
        />
      </Field>
      <EdtfField
        path={`${at}.fromDate`}
        label={partyWords.from}
        value={row.fromDate}
        onChange={(fromDate) => change({ fromDate })}
      />
      <EdtfField
        path={`${at}.toDate`}
        label={partyWords.until}
        value={row.toDate}
        onChange={(toDate) => change({ toDate })}
      />
      <Button look="quiet" className="justify-self-start" onClick={onRemove}>
        {partyWords.takeOut}
      </Button>
    </li>
  )
}
