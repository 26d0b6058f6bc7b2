import 'server-only'
import { z } from 'zod'
import { findNearParties } from '@/lib/data/parties/near-names'
import { listPartyRoles, type PartyRole } from '@/lib/data/parties/roles'
import { searchParties, type PartyMatch } from '@/lib/data/parties/search'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { partyErrorWords } from '@/lib/words/errors/parties'

/** A party as a list offers it; `isNear` where none of its names holds the words, and one sounds like them. */
export type OfferedParty = PartyMatch & PartyRole & { isNear: boolean }

/** What has been typed so far of a party's name; may be empty. */
export const findPartiesInput = z.object({
  dossierId: uuidText,
  words: plainText({ min: 0, max: 200, label: partyErrorWords.theName }),
})

/** How many a type-ahead offers. */
const offered = 8

/**
 * The parties of a dossier that a name may mean, at most 8: by name or alias, best first, then those whose names sound like
 * it, in Latin or Arabic letters; each with what tells it from another of its name. Refuses: not-found.
 */
export async function findParties(
  caller: Caller,
  { dossierId, words }: z.output<typeof findPartiesInput>,
): Promise<OfferedParty[]> {
  const viewer = await enterDossier(caller, { id: dossierId })
  const [holding, sounding] = await Promise.all([searchParties(viewer, words, offered), findNearParties(viewer, words)])
  const near = sounding.filter(({ id }) => !holding.some((party) => party.id === id))
  const parties = [
    ...holding.map((party) => ({ ...party, isNear: false })),
    ...near.map((party) => ({ ...party, isNear: true })),
  ].slice(0, offered)
  const roles = await listPartyRoles(
    viewer,
    parties.map(({ id }) => id),
  )
  return parties.map((party) => ({ ...party, ...(roles.get(party.id) ?? { capacity: null, speaksFor: [] }) }))
}
