import { isSameName } from '@/lib/domain/input/fold-text'

/** A party as a list offers it: `alias` is the other name that fitted, null where the name itself did. */
interface NamedMatch {
  name: string
  alias: string | null
}

/** The parties among these that bear the typed name, by name or alias, as the fold has it. */
export function partiesNamed<P extends NamedMatch>(matches: readonly P[], typed: string): P[] {
  return matches.filter(({ name, alias }) => isSameName(alias ?? name, typed))
}

/** The party that a typed name is; null where none bears it, or several do. */
export function partyNamed<P extends NamedMatch>(matches: readonly P[], typed: string): P | null {
  const [first, second] = partiesNamed(matches, typed)
  return second ? null : (first ?? null)
}
