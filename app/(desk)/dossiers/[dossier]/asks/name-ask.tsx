import type { NameAskView } from '@/lib/services/asks/views/ask-view'
import { askWords } from '@/lib/words/dossiers/asks'
import { PartyRoleLine } from '../_claims/party-role'

/** Two parties of nearly one name, each with the way to its page. */
export function NameAsk({ ask, dossier }: { ask: NameAskView; dossier: string }) {
  return (
    <>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {ask.parties.map((party) => (
          <li key={party.id}>
            <a href={`/dossiers/${dossier}/parties/${party.id}`} className="font-serif text-md hover:underline">
              <bdi>{party.name}</bdi>
            </a>{' '}
            <PartyRoleLine of={party} />
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-soft">{askWords.namesNearlyOne}</p>
    </>
  )
}
