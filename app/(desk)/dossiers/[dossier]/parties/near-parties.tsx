'use client'

import { usePathname } from 'next/navigation'
import { useCallback } from 'react'
import { useTypedSearch } from '@/app/_ui/use-typed-search'
import { say } from '@/lib/words/say'
import { partiesWords } from '@/lib/words/parties/parties'
import { PartyRoleLine } from '../_claims/party-role'
import { searchParties } from '../claims/_form/search-parties'

/** Near names that are shown at most. */
const most = 3

/** The parties that bear the name typed for a new one, or a similar one, each with its page: it may be there already. */
export function NearParties({ dossierId, name }: { dossierId: string; name: string }) {
  const path = usePathname()
  const typed = name.trim()
  const search = useCallback((words: string) => searchParties(dossierId, words), [dossierId])
  const { words, results } = useTypedSearch(typed === '' ? null : typed, search)
  if (typed === '' || words !== typed || results.length === 0) return null
  return (
    <div className="text-xs">
      <p className="text-soft">{partiesWords.isItHere}</p>
      <ul className="flex flex-wrap gap-x-3">
        {results.slice(0, most).map((party) => (
          <li key={party.id}>
            <a href={`${path}/${party.id}`} target="_blank" rel="noreferrer" className="link">
              <bdi>{party.name}</bdi>
            </a>{' '}
            <PartyRoleLine of={party} />
            {party.alias && <span className="text-soft"> ({say(partiesWords.alsoAlias, { alias: party.alias })})</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
