import 'server-only'
import { z } from 'zod'
import { findClaimReferences } from '@/lib/data/claims/references'
import { findClaimIdsOfParty, refreshSummaries } from '@/lib/data/claims/summary'
import { listIndependentClaimIds } from '@/lib/data/origins/independence'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/access/mutate'
import { findMembersAmong, getPartyState, saveParty } from '@/lib/data/parties/state'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { typedDateSchema } from '@/lib/domain/dates/typed-date-schema'
import { DomainError } from '@/lib/domain/errors'
import { fieldChanges } from '@/lib/domain/history/history'
import { lineList } from '@/lib/domain/input/line-list'
import { numberedRows } from '@/lib/domain/input/numbered-rows'
import { partyProblems, partyVersionFields, type PartyState } from '@/lib/domain/parties/party'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { oneLineText, plainText, uuidText } from '@/lib/domain/input/text'
import { partyKinds } from '@/lib/domain/vocabulary'
import { partyErrorWords } from '@/lib/words/errors/parties'

const orNull = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)
const name = (label: string) => oneLineText({ max: 300, label })
const party = z.string(partyErrorWords.chooseAPartyOrTake).pipe(uuidText)

/** The whole party as a lead edits it, and the version they saw. Dates of memberships are EDTF. */
export const changePartyInput = z.object({
  dossierId: uuidText,
  partyId: uuidText,
  version: versionNumber,
  name: name(partyErrorWords.theName),
  kind: z.enum(partyKinds, partyErrorWords.chooseWhatThePartyIs),
  campId: orNull(uuidText),
  note: orNull(plainText({ max: 5000, label: partyErrorWords.theNote })),
  aliases: lineList(name(partyErrorWords.theAlias), 50, partyErrorWords.noMoreThan50Other),
  memberOf: numberedRows(
    z.object({ partyId: party, fromDate: orNull(typedDateSchema), toDate: orNull(typedDateSchema) }),
    50,
    partyErrorWords.fiftyMembershipsAreTheMost,
  ),
  drawsOn: numberedRows(uuidText, 50, partyErrorWords.fiftyPartiesToDraw),
})

/**
 * Changes a party, whole, and every list row and attribution line that repeats its name or camp. Refuses:
 * conflict with the current state when somebody changed it since (`details.current`); forbidden for all but
 * leads; not-found; invalid by field, also when memberships would run in a circle.
 */
export async function changeParty(
  caller: Caller,
  input: z.output<typeof changePartyInput>,
): Promise<{ version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const party = await getPartyState(change.db, viewer, input.partyId)
    authorize(viewer, 'party.manage')
    const before = partyVersionFields(party.state)
    const conflict = () => new DomainError('conflict', { current: { version: party.version, ...before } })
    if (party.version !== input.version) throw conflict()
    const problems = { ...partyProblems(party.id, input), ...(await strangers(change, viewer, party.id, input)) }
    if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
    const after = partyVersionFields(input)
    const changes = fieldChanges({ ...before }, { ...after })
    if (changes.length === 0) return unchanged({ version: party.version })
    if (!(await saveParty(change, { id: party.id, version: input.version }, after))) throw conflict()
    // Its ties decide which origins are independent, also of claims it has no part in.
    const touched = [
      ...(await findClaimIdsOfParty(change.db, party.id)),
      ...(await listIndependentClaimIds(change.db, viewer)),
    ]
    await refreshSummaries(change.db, [...new Set(touched)])
    return changed({ version: party.version + 1 }, viewer.dossier.id, [
      { kind: 'party-changed', about: [party.id], payload: { v: 1, name: after.name, changes } },
    ])
  })
}

/** What the state names that is not in the dossier, and memberships that would run in a circle, by field. */
async function strangers(
  change: Change,
  viewer: Viewer,
  partyId: string,
  state: PartyState,
): Promise<Record<string, string>> {
  const ofIds = state.memberOf.map((membership) => membership.partyId)
  const named = { partyIds: [...ofIds, ...state.drawsOn], campIds: state.campId ? [state.campId] : [] }
  const references = await findClaimReferences(change.db, viewer, {
    ...named,
    eventId: null,
    placeId: null,
    questionId: null,
  })
  const below = await findMembersAmong(change.db, partyId, ofIds)
  const problems: Record<string, string> = {}
  if (state.campId && !references.campIds.has(state.campId)) problems.campId = partyErrorWords.thisCampIsNot
  if (state.drawsOn.some((id) => !references.partyIds.has(id))) problems.drawsOn = partyErrorWords.oneOfTheseParties
  ofIds.forEach((id, index) => {
    if (!references.partyIds.has(id)) problems[`memberOf.${index}.partyId`] = partyErrorWords.thisPartyIsNot
    else if (below.has(id)) problems[`memberOf.${index}.partyId`] = partyErrorWords.thisOneIsAMember
  })
  return problems
}
