import 'server-only'
import { z } from 'zod'
import { searchParties, type PartyMatch } from '@/lib/data/parties/search'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { partyErrorWords } from '@/lib/words/errors/parties'

export type { PartyMatch } from '@/lib/data/parties/search'

/** What has been typed so far of a party's name; may be empty. */
export const findPartiesInput = z.object({
  dossierId: uuidText,
  words: plainText({ min: 0, max: 200, label: partyErrorWords.theName }),
})

/** How many a type-ahead offers. */
const offered = 8

/** The parties of a dossier that a name may mean, by name or alias, best first, at most 8. Refuses: not-found. */
export async function findParties(caller: Caller, input: z.output<typeof findPartiesInput>): Promise<PartyMatch[]> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  return searchParties(viewer, input.words, offered)
}
