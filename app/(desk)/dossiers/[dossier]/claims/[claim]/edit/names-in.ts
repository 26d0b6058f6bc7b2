import type { ClaimDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'

/** The names of everything that these drafts name by id. */
export function namesIn(vocabulary: ClaimVocabulary, drafts: readonly ClaimDraft[]): Map<string, string> {
  const { places, events, questions, camps } = vocabulary
  const parties = drafts.flatMap(({ chain, figure }) => [...chain.map(({ party }) => party), figure.byWhom])
  return new Map<string, string>([
    ...camps.map(({ id, name }) => [id, name] as const),
    ...places.map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, title }) => [id, title] as const),
    ...questions.flatMap(({ id, text, positions }) => [
      [id, text] as const,
      ...positions.map((p) => [p.id, p.text] as const),
    ]),
    ...parties.flatMap((party) => (party ? [[party.id, party.name] as const] : [])),
  ])
}
