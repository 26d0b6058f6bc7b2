import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import { authorize, type Viewer } from '@/lib/data/access/viewer'
import { getPartyState, saveParty } from '@/lib/data/parties/state'
import { listKnownParties } from '@/lib/data/suggestions/known-parties'
import { DomainError, ensure } from '@/lib/domain/errors'
import { fieldChanges, type NewEntry } from '@/lib/domain/history/history'
import { keyOf } from '@/lib/domain/offers/known-parties'
import { partyVersionFields } from '@/lib/domain/parties/party'
import { partyErrorWords } from '@/lib/words/errors/parties'

/** A party, and the names that it is called by in articles. */
interface OtherNames {
  partyId: string
  names: readonly string[]
}

/** A party has so many other names at most. */
const most = 50

/**
 * Gives parties other names, so that speakers who are called so are bound to them; a name that a party bears already is not
 * given twice. Gives how many were given, and the log entries. Refuses: forbidden (all but leads), not-found, conflict; invalid by
 * field where another party bears the name, or a party would have more than 50.
 */
export async function addOtherNames(
  change: Change,
  viewer: Viewer,
  wanted: readonly OtherNames[],
): Promise<{ named: number; entries: NewEntry[] }> {
  const entries: NewEntry[] = []
  let named = 0
  if (wanted.length === 0) return { named, entries }
  const known = await listKnownParties(viewer, change.db)
  const borne = known.flatMap(({ id, name, aliases }) => [name, ...aliases].map((own) => ({ id, key: keyOf(own) })))
  for (const [place, { partyId, names }] of wanted.entries()) {
    authorize(viewer, 'party.manage')
    const refused = (sentence: string) =>
      new DomainError('invalid', { fields: { [`otherNames.${place}.names`]: sentence } })
    const { state, version } = await getPartyState(change.db, viewer, partyId)
    const isBorneBy = (isIts: boolean, name: string) =>
      borne.some(({ id, key }) => (id === partyId) === isIts && key === keyOf(name))
    const fresh = names.filter((name) => !isBorneBy(true, name))
    if (fresh.length === 0) continue
    if (fresh.some((name) => isBorneBy(false, name))) throw refused(partyErrorWords.anotherBearsThisName)
    const before = partyVersionFields(state)
    const after = partyVersionFields({ ...state, aliases: [...state.aliases, ...fresh] })
    if (after.aliases.length > most) throw refused(partyErrorWords.noMoreThan50Other)
    ensure(await saveParty(change, { id: partyId, version }, after), 'conflict')
    const changes = fieldChanges({ ...before }, { ...after })
    entries.push({ kind: 'party-changed', about: [partyId], payload: { v: 1, name: state.name, changes } })
    borne.push(...fresh.map((name) => ({ id: partyId, key: keyOf(name) })))
    named += fresh.length
  }
  return { named, entries }
}
