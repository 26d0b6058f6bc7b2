'use client'

import { useCallback, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Checkbox } from '@/app/_ui/checkbox'
import { rich } from '@/app/_ui/rich'
import { useTypedSearch } from '@/app/_ui/use-typed-search'
import { partiesNamed } from '@/lib/domain/parties/name'
import type { Publisher } from '@/lib/services/sources/import-source'
import { publisherWords } from '@/lib/words/sources/publishers'
import { searchParties } from '../claims/_form/search-parties'

/** Near names that are offered at most. */
const mostNear = 3

/**
 * Which party an outlet or agency is, below its field: the one that bears the name, else those with near names, one click
 * each, and, where the source is new, a box to add a party of that name with it. The box is ticked where no name is near.
 */
export function PublisherParty(props: {
  dossierId: string
  publisher: Publisher
  name: string
  isNew: boolean
  onUse: (name: string) => void
}) {
  const { dossierId, publisher, name, isNew, onUse } = props
  const typed = name.trim()
  const search = useCallback((words: string) => searchParties(dossierId, words), [dossierId])
  const { words, results } = useTypedSearch(typed === '' ? null : typed, search)
  const [isWanted, setWanted] = useState<boolean | null>(null)
  if (typed === '' || words !== typed) return null
  const [named] = partiesNamed(results, typed)
  if (named)
    return <p className="mt-1 text-xs text-soft">{rich(publisherWords.isAParty, { name: <bdi>{named.name}</bdi> })}</p>
  const near = results.slice(0, mostNear)
  return (
    <div className="mt-1 space-y-1 text-xs">
      {near.map((party) => (
        <Button
          key={party.id}
          look="quiet"
          onClick={() => onUse(party.name)}
          className="max-w-full text-start text-xs whitespace-normal!"
        >
          <span className="min-w-0 wrap-break-word">
            {rich(publisherWords.useNear, { name: <bdi>{party.name}</bdi> })}
          </span>
        </Button>
      ))}
      {isNew && (
        <Checkbox
          name="newParties[]"
          value={publisher}
          checked={isWanted ?? near.length === 0}
          onChange={(event) => setWanted(event.target.checked)}
          label={rich(publisherWords.addAsParty, { name: <bdi>{typed}</bdi> })}
        />
      )}
    </div>
  )
}
