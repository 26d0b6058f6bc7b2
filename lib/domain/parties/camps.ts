import type { FieldChange } from '@/lib/domain/history/history'
import { freeSlug } from '@/lib/domain/input/slug'

/** A camp as it stands in a dossier. */
export interface Camp {
  id: string
  key: string
  name: string
  badge: string
  colour: string
}

/** A camp as somebody wants it: with an id one that stands, without a new one; the key is made of the name. */
export interface WantedCamp {
  id?: string
  key?: string
  name: string
  badge: string
  colour: string
}

/** Two camps of a wanted list that oppose each other, each by its place in the list (from 0) or by its key. */
export type WantedOpposition = readonly [string | number, string | number]

/** Sentences for what is wrong with wanted camps, by dotted path; empty when nothing is. */
export function campFaults(camps: readonly WantedCamp[], opposes: readonly WantedOpposition[]): Record<string, string> {
  const faults: Record<string, string> = {}
  camps.forEach((camp, index) => {
    const before = camps.slice(0, index)
    if (before.some((other) => fold(other.name) === fold(camp.name)))
      faults[`camps.${index}.name`] = 'Two camps have this name; give each its own.'
    if (before.some((other) => fold(other.badge) === fold(camp.badge)))
      faults[`camps.${index}.badge`] = 'Two camps have this badge; give each its own.'
    if (camp.key !== undefined && before.some((other) => other.key === camp.key))
      faults[`camps.${index}.key`] = 'Two camps have this key; give each its own.'
  })
  for (const [a, b] of opposes) {
    const [first, second] = [placeOf(camps, a), placeOf(camps, b)]
    if (first === -1 || second === -1) faults.opposes = 'An opposition names a camp that is not in the list.'
    else if (first === second) faults.opposes = 'A camp cannot oppose itself.'
  }
  return faults
}

/** Every wanted camp with a key: its own, else one of its name, as `keyOf` makes it, that no other has. */
export function withKeys(
  camps: readonly WantedCamp[],
  keyOf: (name: string) => string,
): (WantedCamp & { key: string })[] {
  const taken = new Set(camps.flatMap((camp) => (camp.key === undefined ? [] : [camp.key])))
  return camps.map((camp) => {
    const key = camp.key ?? freeSlug(keyOf(camp.name), taken)
    taken.add(key)
    return { ...camp, key }
  })
}

/** The oppositions as pairs of ids, the smaller id first, each once. The camps must have no faults. */
export function opposedIds(
  camps: readonly (WantedCamp & { id: string })[],
  opposes: readonly WantedOpposition[],
): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  for (const [a, b] of opposes) {
    const [one, other] = [a, b].map((camp) => camps[placeOf(camps, camp)]?.id ?? '').toSorted()
    const ids: [string, string] = [one ?? '', other ?? '']
    pairs.set(ids.join(' '), ids)
  }
  return [...pairs.values()]
}

/** A dossier's camps in their order, and the pairs that oppose each other. */
export interface CampSet {
  camps: readonly Camp[]
  opposed: readonly (readonly [string, string])[]
}

/** What differs between two sets of camps, one line for each camp and opposition; empty when nothing does. */
export function campChanges(before: CampSet, after: CampSet): FieldChange[] {
  const changes: FieldChange[] = []
  const ids = new Set([...after.camps, ...before.camps].map((camp) => camp.id))
  for (const id of ids) {
    const [from, to] = [described(before, id), described(after, id)]
    if (JSON.stringify(from) !== JSON.stringify(to)) changes.push({ field: nameOf([after, before], id), from, to })
  }
  const pairs = new Map([...before.opposed, ...after.opposed].map((pair) => [pair.join(' '), pair]))
  for (const [pair, [a, b]] of pairs) {
    const [from, to] = [before, after].map((set) => set.opposed.some((one) => one.join(' ') === pair))
    const field = `${nameOf([after, before], a)} against ${nameOf([after, before], b)}`
    if (from !== to) changes.push({ field, from: from ?? false, to: to ?? false })
  }
  return changes
}

function described({ camps }: CampSet, id: string): Record<string, string | number> | null {
  const position = camps.findIndex((camp) => camp.id === id)
  const camp = camps[position]
  return camp ? { name: camp.name, badge: camp.badge, colour: camp.colour, position } : null
}

function nameOf(sets: readonly CampSet[], id: string): string {
  return sets.flatMap((set) => set.camps).find((camp) => camp.id === id)?.name ?? id
}

function placeOf(camps: readonly WantedCamp[], one: string | number): number {
  if (typeof one === 'number') return one < camps.length ? one : -1
  return camps.findIndex((camp) => camp.key === one)
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
