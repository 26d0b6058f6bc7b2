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
  for (const [place, { partyId, names }] of wanted.entries()) {
    authorize(viewer, 'party.manage')
    const refused = (sentence: string) =>
      new DomainError('invalid', { fields: { [`otherNames.${place}.names`]: sentence } })
    const { state, version } = await getPartyState(change.db, viewer, partyId)
    const own = new Set([state.name, ...state.aliases].map(keyOf))
    const fresh = names.filter((name) => !own.has(keyOf(name)))
    if (fresh.length === 0) continue
    // Read again for each: what was given a moment ago counts.
    const others = (await listKnownParties(viewer, change.db)).filter(({ id }) => id !== partyId)
    const borne = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)))
    if (fresh.some((name) => borne.has(keyOf(name)))) throw refused(partyErrorWords.anotherBearsThisName)
    const [before, after] = [state, { ...state, aliases: [...state.aliases, ...fresh] }].map(partyVersionFields)
    if (!before || !after) continue
    if (after.aliases.length > most) throw refused(partyErrorWords.noMoreThan50Other)
    ensure(await saveParty(change, { id: partyId, version }, after), 'conflict')
    const changes = fieldChanges({ ...before }, { ...after })
    entries.push({ kind: 'party-changed', about: [partyId], payload: { v: 1, name: state.name, changes } })
    named += fresh.length
  }
  return { named, entries }
}
