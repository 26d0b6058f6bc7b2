/** One party belongs to another, or takes its knowledge from it; both by id, at whatever time. */
export interface OriginTie {
  from: string
  to: string
}

/** Whether two parties are related, so that neither is independent of the other. */
export type AreRelated = (a: string, b: string) => boolean

/**
 * Whether one of two parties is a member of the other or draws on it, directly or through others (rule 3). Two
 * members of one party are not related by that: their independence is not established, which is another thing.
 * Symmetric; a party is related to itself.
 */
export function relatedBy(ties: readonly OriginTie[]): AreRelated {
  const reach = reachBy(ties)
  return (a, b) => a === b || reach(a).has(b) || reach(b).has(a)
}

/** Everything a party belongs to or draws on, directly or through others; remembers what it worked out. */
export function reachBy(ties: readonly OriginTie[]): (party: string) => ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { from, to } of ties) next.set(from, [...(next.get(from) ?? []), to])
  const known = new Map<string, Set<string>>()
  return (party) => {
    const reached = known.get(party) ?? walk(party, next)
    known.set(party, reached)
    return reached
  }
}

function walk(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const open = [...(next.get(start) ?? [])]
  for (let party = open.pop(); party !== undefined; party = open.pop()) {
    if (reached.has(party)) continue
    reached.add(party)
    open.push(...(next.get(party) ?? []))
  }
  return reached
}
