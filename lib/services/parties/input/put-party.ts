import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { findFreePartyKey, insertParty } from '@/lib/data/parties/parties'
import { readableKey } from '@/lib/data/sources/readable-key'
import type { PartyKind } from '@/lib/domain/vocabulary'

/** A party to be written; its key is made from the name where none is chosen, and other names are kept once. */
interface NewParty {
  name: string
  kind: PartyKind
  campId: string | null
  note: string | null
  aliases: readonly string[]
  key?: string
}

/** Writes a party, and gives the log entry that says so. Refuses: duplicate (a key that is taken). */
export async function putParty(change: Change, viewer: Viewer, { aliases, key: chosen, ...party }: NewParty) {
  const { id: dossierId, key: dossier } = viewer.dossier
  const key = chosen ?? (await findFreePartyKey(change.db, viewer, readableKey(party.name, 'party')))
  const partyId = change.newId('party', `${dossier}/${key}`)
  const others = [...new Set(aliases)].filter((alias) => alias !== party.name)
  await insertParty(change.db, { ...party, id: partyId, dossierId, key, createdAt: change.now }, others)
  const payload = { v: 1 as const, name: party.name }
  return { partyId, key, name: party.name, entry: { kind: 'party-drafted' as const, about: [partyId], payload } }
}
