import type { AskKind } from '@/lib/domain/vocabulary'
import type { SuggestedQuestion } from './suggested-question'

/**
 * What a suggestion is remembered by, to be hashed with the dossier's salt: ids and closed words alone, so that a question is
 * the same one while the claim that it is made of, or the count that it asks for, is. `idOf` gives the id of a claim by its place.
 */
export function questionIdentity(
  { rule, head, measure, who, scope, event }: SuggestedQuestion,
  idOf: (index: number) => string,
): string {
  return named('question', rule === 'one-count' ? [rule, measure, who, scope, event] : [rule, idOf(head)])
}

/** The same for a link between two claims, or for one name of two parties: whichever comes first. */
export function pairIdentity(kind: Exclude<AskKind, 'question'>, one: string, other: string): string {
  // A link within one article is the same link.
  return named(kind === 'contradiction' ? 'link' : kind, [one, other].toSorted())
}

function named(kind: string, parts: readonly (string | null)[]): string {
  return [`ask ${kind}`, ...parts.map((part) => part ?? '')].join('\n')
}
