import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { holdDossier } from '@/lib/data/dossiers/dossiers'
import { listKnownParties } from '@/lib/data/suggestions/known-parties'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError } from '@/lib/domain/errors'
import { oneLineText, uuidText } from '@/lib/domain/input/text'
import { keyOf, type KnownParty } from '@/lib/domain/offers/known-parties'
import { mostSpeakers } from '@/lib/domain/offers/speakers'
import { sortWanted } from '@/lib/domain/offers/wanted-parties'
import { campNamed, mostCamps } from '@/lib/domain/parties/new-camps'
import { partyKinds } from '@/lib/domain/vocabulary'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'
import { partyErrorWords } from '@/lib/words/errors/parties'
import { addOtherNames } from './input/add-other-names'
import { nameCamps } from './input/name-camps'
import { putParty } from './input/put-party'

const name = oneLineText({ max: 300, label: partyErrorWords.theName })
const campName = oneLineText({ max: 80, label: dossierErrorWords.theName })

/**
 * Camps by their names, and the speakers that become parties; each names its camp, of those here or of the dossier's. In
 * `otherNames` are speakers who are parties of the dossier under another name.
 */
export const draftSpeakersInput = z.object({
  dossierId: uuidText,
  camps: z.array(campName).max(mostCamps, dossierErrorWords.aDossierHas12Camps).default([]),
  parties: z
    .array(
      z.object({
        name,
        aliases: z.array(name).max(50, partyErrorWords.noMoreThan50Other).default([]),
        kind: z.enum(partyKinds, partyErrorWords.sayWhatKindOfParty),
        camp: campName.nullish().transform((value) => value ?? null),
      }),
    )
    .max(mostSpeakers, partyErrorWords.tooManyAtOnce)
    .default([]),
  otherNames: z
    .array(
      z.object({ partyId: uuidText, names: z.array(name).min(1).max(mostSpeakers, partyErrorWords.tooManyAtOnce) }),
    )
    .max(mostSpeakers, partyErrorWords.tooManyAtOnce)
    .default([]),
})

/** How many camps and parties were made, how many speakers are parties that somebody made before, and how many other names parties got. */
export interface DraftedSpeakers {
  camps: number
  parties: number
  bound: number
  named: number
}

/**
 * Makes camps and the parties in them in one step. A name that a camp or party bears already is that one and is not made
 * twice, also where somebody else made it a moment ago. Refuses: forbidden (a new camp, or another name for a party, takes a
 * lead), not-found, conflict, invalid by field (a camp that is not there, one name for two parties, more than 12 camps, a
 * changed name that a party bears, which would lose the articles' own).
 */
export async function draftSpeakers(
  caller: Caller,
  input: z.output<typeof draftSpeakersInput>,
): Promise<DraftedSpeakers> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'party.draft')
    await holdDossier(change.db, viewer)
    const { camps, made, entries } = await nameCamps(change, viewer, input.camps)
    const { named, entries: renamed } = await addOtherNames(change, viewer, input.otherNames)
    entries.push(...renamed)
    const known = await listKnownParties(viewer, change.db)
    const sorted = sortWanted(input.parties, known)
    refuseFaults(input.parties, { ...sorted, lost: lostNames(input.parties, sorted.bound, known) }, camps)
    for (const place of sorted.make) {
      const wanted = input.parties[place]
      if (!wanted) continue
      const { camp, ...party } = wanted
      const campId = camp === null ? null : (campNamed(camps, camp)?.id ?? null)
      entries.push((await putParty(change, viewer, { ...party, campId, note: null })).entry)
    }
    const value = { camps: made, parties: sorted.make.length, bound: sorted.bound.length, named }
    const [first, ...others] = entries
    return first ? changed(value, viewer.dossier.id, [first, ...others]) : unchanged(value)
  })
}

type WantedParties = z.output<typeof draftSpeakersInput>['parties']

/** The places of those who are a party already, but under a name that it has not: their claims would go to nobody. */
function lostNames(wanted: WantedParties, bound: readonly number[], known: readonly KnownParty[]): number[] {
  const borne = new Set(known.flatMap(({ name: own, aliases }) => [own, ...aliases].map(keyOf)))
  return bound.filter((place) => wanted[place]?.aliases.some((alias) => !borne.has(keyOf(alias))))
}

function refuseFaults(
  parties: WantedParties,
  { doubled, lost }: { doubled: readonly number[]; lost: readonly number[] },
  camps: readonly { name: string }[],
): void {
  const fields: Record<string, string> = {}
  for (const place of lost) fields[`parties.${place}.name`] = partyErrorWords.aPartyBearsThisName
  for (const place of doubled) fields[`parties.${place}.name`] = partyErrorWords.twoBearThisName
  for (const [place, { camp }] of parties.entries())
    if (camp !== null && !campNamed(camps, camp)) fields[`parties.${place}.camp`] = partyErrorWords.thisCampIsNot
  if (Object.keys(fields).length > 0) throw new DomainError('invalid', { fields })
}
