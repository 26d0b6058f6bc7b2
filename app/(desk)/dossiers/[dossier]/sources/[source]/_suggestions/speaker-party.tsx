'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { NamedId } from '@/lib/domain/claims/draft'
import { nameAsParty } from '@/lib/domain/offers/speakers'
import type { OfferedParty } from '@/lib/services/parties/find-parties'
import type { Offer } from '@/lib/services/suggestions/views/offer-view'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import { PartyRoleLine } from '../../../_claims/party-role'
import { NewParty } from '../../../claims/_form/new-party'
import { searchParties } from '../../../claims/_form/search-parties'

/** Where the speaker of a suggestion becomes a party, and of which suggestion that is being done. */
export interface SpeakerAdding {
  dossier: { id: string; key: string }
  camps: { id: string; name: string; badge: string; colour: string }[]
  offerId: string | null
  onAdded: (party: NamedId) => void
  onCancel: () => void
}

/** Adds the speaker of a suggestion as a party, below the parties that bear nearly the same name. */
export function SpeakerParty({ offer, adding }: { offer: Offer; adding: SpeakerAdding }) {
  const { dossier, camps, onAdded, onCancel } = adding
  const near = useNearParties(dossier.id, offer.speaker)
  return (
    <div className="relative z-10 mt-2.5">
      {near.length > 0 && (
        <p className="mb-1.5 text-xs text-soft">
          {suggestionWords.nearNamesHere}{' '}
          {near.map((party, index) => (
            <span key={party.id}>
              {index > 0 && ', '}
              <Link href={`/dossiers/${dossier.key}/parties/${party.id}`} className="link">
                <bdi>{party.name}</bdi>
              </Link>{' '}
              (<PartyRoleLine of={party} />)
            </span>
          ))}
          . {suggestionWords.chooseItByEditing}
        </p>
      )}
      <NewParty
        path={`speaker-${offer.id}`}
        name={nameAsParty(offer.speaker)}
        vocabulary={{ dossierId: dossier.id, camps }}
        onAdded={onAdded}
        onCancel={onCancel}
      />
    </div>
  )
}

function useNearParties(dossierId: string, name: string): OfferedParty[] {
  const [near, setNear] = useState<OfferedParty[]>([])
  useEffect(() => {
    let isHere = true
    void searchParties(dossierId, name).then((parties) => {
      if (isHere) setNear(parties ?? [])
    })
    return () => {
      isHere = false
    }
  }, [dossierId, name])
  return near
}
