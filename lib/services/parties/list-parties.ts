import 'server-only'
import { z } from 'zod'
import { dossierCamps } from '@/lib/data/dossiers/dossiers'
import { listPartyRows, type PartyRow } from '@/lib/data/parties/list'
import { enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { Camp } from '@/lib/domain/parties/camps'
import { allowed } from '@/lib/domain/policy'
import { searchParam } from '@/lib/domain/input/search-param'
import { keyText, plainText, uuidText } from '@/lib/domain/input/text'
import { partyErrorWords } from '@/lib/words/errors/parties'

const pageSize = 100

/** A dossier by its key; words of a name or alias, a camp's key (`none`: in no camp), below the party `after`. */
export const listPartiesInput = z.object({
  dossier: addressKey,
  q: searchParam(plainText({ max: 200, label: partyErrorWords.theName })),
  camp: searchParam(keyText),
  after: searchParam(uuidText),
})

/** A page of the parties of a dossier. Counts are capped at 1,001, which reads "1,000+". */
export interface PartiesView {
  dossier: { id: string; key: string; title: string }
  parties: PartyRow[]
  /** The party to go on below; null at the end. */
  next: string | null
  camps: readonly Camp[]
  can: Record<'party.draft', boolean>
}

/** The parties of a dossier by camp and name, 100 a page. Refuses: unauthenticated, not-found. */
export async function listParties(caller: Caller, input: z.output<typeof listPartiesInput>): Promise<PartiesView> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const filter = { words: input.q, camp: input.camp, after: input.after }
  const [rows, { camps }] = await Promise.all([listPartyRows(viewer, filter, pageSize + 1), dossierCamps(viewer)])
  const parties = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? (parties.at(-1)?.id ?? null) : null
  return { dossier: viewer.dossier, parties, next, camps, can: allowed(viewer, ['party.draft']) }
}
