import type { PartyKind } from '@/lib/domain/vocabulary'
import { parseEdtf } from '@/lib/domain/dates/edtf'

/** A membership as entered; dates are EDTF or null where not known. */
export interface Membership {
  partyId: string
  fromDate: string | null
  toDate: string | null
}

/** What an edit of a party can change, whole. Ids are of parties and of a camp. */
export interface PartyState {
  name: string
  kind: PartyKind
  campId: string | null
  note: string | null
  aliases: readonly string[]
  memberOf: readonly Membership[]
  drawsOn: readonly string[]
}

/**
 * What does not fit together in a party with this id, as sentences by form field (dotted path): it belongs to
 * itself, twice to the same party from the same date, or leaves before it joins. Empty when all fits.
 */
export function partyProblems(partyId: string, state: PartyState): Record<string, string> {
  const problems: Record<string, string> = {}
  const seen = new Set<string>()
  state.memberOf.forEach((membership, index) => {
    const spell = `${membership.partyId} ${membership.fromDate ?? ''}`
    if (membership.partyId === partyId) problems[`memberOf.${index}.partyId`] = 'A party is not a member of itself.'
    else if (seen.has(spell)) problems[`memberOf.${index}.partyId`] = 'This membership is here twice. Remove one.'
    if (isReversed(membership)) problems[`memberOf.${index}.toDate`] = 'The membership ends before it begins.'
    seen.add(spell)
  })
  if (state.drawsOn.includes(partyId)) problems.drawsOn = 'A party does not draw on itself.'
  return problems
}

function isReversed({ fromDate, toDate }: Membership): boolean {
  const first = fromDate === null ? null : parseEdtf(fromDate)?.from
  const last = toDate === null ? null : parseEdtf(toDate)?.to
  return first != null && last != null && last < first
}

/**
 * A state in the one form in which two can be compared: aliases without the name itself and without repeats,
 * lists sorted. Fields in the order forms and history show them.
 */
export function partyVersionFields(state: PartyState): PartyState {
  const { name, kind, campId, note } = state
  return {
    name,
    kind,
    campId,
    note,
    aliases: [...new Set(state.aliases)].filter((alias) => alias !== name).toSorted(),
    memberOf: state.memberOf
      .map(({ partyId, fromDate, toDate }) => ({ partyId, fromDate, toDate }))
      .toSorted((a, b) => compare(a.partyId, b.partyId) || compare(a.fromDate ?? '', b.fromDate ?? '')),
    drawsOn: [...new Set(state.drawsOn)].toSorted(),
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
