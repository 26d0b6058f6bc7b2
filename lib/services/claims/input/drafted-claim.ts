import 'server-only'
import type { ClaimParts } from '@/lib/data/claims/claims'
import type { EntryPayload, NewEntry } from '@/lib/domain/history/history'
import type { composeOn } from './compose-claim'

type ComposedRow = ReturnType<typeof composeOn>['row']

/** The log entry of a new claim, by hand or from a file. */
export function draftedEntry(
  { id, sourceId }: { id: string; sourceId: string },
  row: ComposedRow,
  parts: ClaimParts,
): NewEntry {
  const { statement, kind } = row
  const { chain, figure, answer, anchors } = parts
  // Rows of texts, numbers and nulls; what is undefined is left out when it becomes JSON.
  const claim = { ...row, chain, figure, answer, anchors } as unknown as EntryPayload<'claim-drafted'>['claim']
  return { kind: 'claim-drafted', about: [id, sourceId], payload: { v: 1, statement, kind, claim } }
}
