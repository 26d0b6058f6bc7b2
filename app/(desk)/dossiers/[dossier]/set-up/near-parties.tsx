'use client'

import { useCallback } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { FieldError } from '@/app/_ui/field-error'
import { rich } from '@/app/_ui/rich'
import { useFieldError } from '@/app/_ui/use-field-error'
import { useTypedSearch } from '@/app/_ui/use-typed-search'
import { partiesNamed } from '@/lib/domain/parties/name'
import type { NearParty } from '@/lib/services/dossiers/input/near-parties'
import { setUpWords } from '@/lib/words/dossiers/set-up'
import { PartyRoleLine } from '../_claims/party-role'
import { searchParties } from '../claims/_form/search-parties'
import type { SpeakerRow, Speaking } from './use-who-speaks'

/** The parties that a speaker may be, by their name in the articles, or by the name that was written for them. */
export function NearParties(props: { row: SpeakerRow; speaking: Speaking; dossierId: string; mayManage: boolean }) {
  const { row, speaking, dossierId, mayManage } = props
  const { speaker } = row
  const { name: written, party } = speaking.choiceOf(speaker)
  const search = useCallback((words: string) => searchParties(dossierId, words), [dossierId])
  const typed = written?.trim() ?? ''
  const { words, results } = useTypedSearch(typed === '' ? null : typed, search)
  const bearing = words === typed ? partiesNamed(results, typed) : []
  const near = [...speaker.near, ...bearing.filter(({ id }) => speaker.near.every((other) => other.id !== id))]
  const place = speaking.otherNames.findIndex(({ partyId }) => partyId === party?.id)
  const { error, errorId } = useFieldError(`otherNames.${place}.names`)
  // What was ticked before a reload is shown, whatever is near now.
  const isElsewhere = party !== null && near.every(({ id }) => id !== party.id)
  if (near.length === 0 && !isElsewhere) return null
  return (
    <div className="grid gap-1 ps-6 text-sm" data-field={`otherNames.${place}.names`}>
      {near.map((one) =>
        mayManage ? (
          <NearParty key={one.id} row={row} speaking={speaking} of={one} errorId={errorId} />
        ) : (
          <p key={one.id} className="text-soft">
            {rich(setUpWords.nearIsParty, { party: <bdi>{one.name}</bdi> })} <PartyRoleLine of={one} />
          </p>
        ),
      )}
      {isElsewhere && <NearParty row={row} speaking={speaking} of={party} errorId={errorId} />}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  )
}

function NearParty(props: {
  row: SpeakerRow
  speaking: Speaking
  of: { id: string; name: string } | NearParty
  errorId: string | undefined
}) {
  const { row, speaking, of, errorId } = props
  const { name } = row.speaker
  const isIt = speaking.choiceOf(row.speaker).party?.id === of.id
  return (
    <Checkbox
      checked={isIt}
      aria-describedby={isIt ? errorId : undefined}
      onChange={({ target }) =>
        speaking.change(
          name,
          target.checked ? { party: { id: of.id, name: of.name }, isWanted: false } : { party: null },
        )
      }
      label={
        <>
          {rich(setUpWords.isAPartyHere, { name: <bdi>{name}</bdi>, party: <bdi>{of.name}</bdi> })}{' '}
          {'kind' in of && <PartyRoleLine of={of} />}
        </>
      }
    />
  )
}
