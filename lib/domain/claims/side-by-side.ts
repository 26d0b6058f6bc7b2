import { lineText, type Line } from '@/lib/domain/lines/line'

/** Something known of a claim, by its name ("Manner"), in words; null where nothing is stated. */
export interface Fact {
  name: string
  words: Line | null
}

/** The same of two claims, and whether the words differ. */
export interface FactPair {
  name: string
  left: Line | null
  right: Line | null
  differs: boolean
}

/**
 * The facts of two claims beside one another, in the order of the first and then of what only the second has; what
 * neither states is left out, but for what `kept` names. Letters' case and spaces make no difference.
 */
export function sideBySide(left: readonly Fact[], right: readonly Fact[], kept: readonly string[] = []): FactPair[] {
  const names = [...new Set([...left, ...right].map(({ name }) => name))]
  const wordsOf = (facts: readonly Fact[], name: string) => facts.find((fact) => fact.name === name)?.words ?? null
  return names
    .map((name) => ({ name, left: wordsOf(left, name), right: wordsOf(right, name) }))
    .filter((pair) => pair.left !== null || pair.right !== null || kept.includes(pair.name))
    .map((pair) => ({ ...pair, differs: folded(pair.left) !== folded(pair.right) }))
}

const folded = (words: Line | null) => words && lineText(words).trim().toLowerCase().replaceAll(/\s+/g, ' ')
