import 'server-only'
import type { ClaimWords } from '@/lib/domain/claims/claim'
import type { ClaimParts } from '@/lib/domain/claims/whole-claim'
import type { NewEntry } from '@/lib/domain/history/history'

/** The log entry of a new claim, by hand or from a file. */
export function draftedEntry(
  { id, sourceId }: { id: string; sourceId: string },
  row: ClaimWords,
  parts: ClaimParts,
): NewEntry {
  const { statement, kind } = row
  const { chain, figure, answer, anchors } = parts
  const claim = {
    ...row,
    chain: chain.map((step) => ({ ...step })),
    figure: figure && { ...figure },
    answer: answer && { ...answer },
    anchors: anchors.map((anchor) => ({ ...anchor })),
  }
  return { kind: 'claim-drafted', about: [id, sourceId], payload: { v: 1, statement, kind, claim } }
}
