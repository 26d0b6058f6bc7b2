import { keyOf } from './known-parties'

/** The names that a party is to bear. */
interface Named {
  name: string
  aliases: readonly string[]
}

/** The places (from 0) of parties in a list, by what is to be done with them. */
export interface SortedParties {
  /** To be made. */
  make: number[]
  /** A party bears one of their names already: they are that one. */
  bound: number[]
  /** A party before them in the list has one of their names as well. */
  doubled: number[]
}

/** Sorts parties that somebody wants made by the names that parties bear already, as speakers are bound to them. */
export function sortWanted(wanted: readonly Named[], parties: readonly Named[]): SortedParties {
  const namesOf = ({ name, aliases }: Named) => [name, ...aliases].map(keyOf)
  const borne = new Set(parties.flatMap(namesOf))
  const sorted: SortedParties = { make: [], bound: [], doubled: [] }
  const before = new Set<string>()
  for (const [place, party] of wanted.entries()) {
    const names = namesOf(party)
    const where = names.some((name) => before.has(name))
      ? 'doubled'
      : names.some((name) => borne.has(name))
        ? 'bound'
        : 'make'
    sorted[where].push(place)
    for (const name of names) before.add(name)
  }
  return sorted
}
