import 'server-only'
import { findNearPartiesOf } from '@/lib/data/parties/near-names'
import { listPartyRoles, type PartyRole } from '@/lib/data/parties/roles'
import type { PartyMatch } from '@/lib/data/parties/search'
import type { Viewer } from '@/lib/data/access/viewer'
import type { OfferedSpeaker } from '@/lib/domain/offers/speakers'

/** A party whose name sounds like a speaker's, and what tells it from another of its name. */
export type NearParty = PartyMatch & PartyRole

/** Somebody who speaks and is no party yet, with the parties that they may be: a person says so. */
export interface SetUpSpeaker extends OfferedSpeaker {
  near: NearParty[]
}

/** Near parties that are offered for a speaker at most. */
const mostNear = 3

/** Those who speak, each with the parties of the dossier that have a near name, best first, at most 3; two statements. */
export async function withNearParties(
  viewer: Viewer,
  groups: readonly (readonly OfferedSpeaker[])[],
): Promise<SetUpSpeaker[][]> {
  const sounding = await findNearPartiesOf(
    viewer,
    groups.flat().map(({ name }) => name),
  )
  const near = new Map([...sounding].map(([name, parties]) => [name, parties.slice(0, mostNear)]))
  const ids = new Set([...near.values()].flat().map(({ id }) => id))
  const roles = await listPartyRoles(viewer, [...ids])
  const roled = (party: PartyMatch) => ({ ...party, ...(roles.get(party.id) ?? { capacity: null, speaksFor: [] }) })
  return groups.map((group) =>
    group.map((speaker) => ({ ...speaker, near: (near.get(speaker.name) ?? []).map(roled) })),
  )
}
