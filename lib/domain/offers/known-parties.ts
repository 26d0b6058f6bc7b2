import { foldText } from '@/lib/domain/input/fold-text'

/** A party of the dossier as speakers are bound to it. */
export interface KnownParty {
  id: string
  name: string
  kind: string
  campId: string | null
  aliases: readonly string[]
  /** The parties that it is a member of. */
  memberOf: readonly string[]
}

/** How a party is found by the words of a text. */
export interface KnownParties {
  /** The one party that bears this name, by name or alias, by the fold and without a leading article; null for none or several. */
  named: (words: string) => KnownParty | null
  /**
   * The names of two words or more that stand among these words, each as the parties that bear it; a longer name hides a shorter
   * one in it.
   */
  within: (words: string) => (readonly KnownParty[])[]
  /** All names of the parties that one is a member of, by the fold. */
  bodiesOf: (party: KnownParty) => string[]
}

/** Words as names are compared: folded, without signs, possessives and a leading article. */
export function keyOf(words: string): string {
  return foldText(words)
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')
}

/** The parties of a dossier, ready to be found by words: built once for a text. */
export function knownParties(parties: readonly KnownParty[]): KnownParties {
  const byKey = new Map<string, Set<KnownParty>>()
  let longest = 0
  for (const party of parties)
    for (const key of [party.name, ...party.aliases].map(keyOf)) {
      if (key === '') continue
      byKey.set(key, (byKey.get(key) ?? new Set()).add(party))
      longest = Math.max(longest, key.split(' ').length)
    }
  const only = (key: string) => {
    const [party, another] = byKey.get(key) ?? []
    return another ? null : (party ?? null)
  }
  const byId = new Map(parties.map((party) => [party.id, party]))
  return {
    named: (words) => only(keyOf(words)),
    within: (words) => {
      const tokens = keyOf(words).split(' ').slice(0, mostWords)
      const bearers = new Map<string, readonly KnownParty[]>()
      for (let from = 0; from < tokens.length; from++)
        for (let to = Math.min(tokens.length, from + longest); to >= from + 2; to--) {
          const key = tokens.slice(from, to).join(' ')
          const bearing = byKey.get(key)
          if (!bearing) continue
          bearers.set(key, [...bearing])
          from = to - 1
          break
        }
      return [...bearers.values()]
    },
    bodiesOf: ({ memberOf }) =>
      memberOf
        .flatMap((id) => byId.get(id) ?? [])
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .map(keyOf),
  }
}

/** Nobody is named in more words than these. */
const mostWords = 40
