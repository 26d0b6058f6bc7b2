import 'server-only'
import type { ClaimParts } from '@/lib/data/claims'
import type { Change } from '@/lib/data/mutate'
import type { NewEntry } from '@/lib/domain/history'
import type { composeOn } from './compose-claim'

type ComposedRow = ReturnType<typeof composeOn>['row']

/** The row of a new claim, by hand or from a file: a draft of whoever makes the change. */
export function draftedRow(
  change: Change,
  where: { id: string; key: string | null; dossierId: string; sourceId: string },
  row: ComposedRow,
) {
  return { ...row, ...where, status: 'draft', draftedById: change.person.id, createdAt: change.now, updatedAt: change.now }
}

/** The log entry of a new claim. */
export function draftedEntry({ id, sourceId }: { id: string; sourceId: string }, row: ComposedRow, parts: ClaimParts): NewEntry {
  const claim = { ...row, chain: parts.chain, figure: parts.figure, answer: parts.answer, anchors: parts.anchors }
  const { statement, kind } = row
  return { kind: 'claim-drafted', about: [id, sourceId], payload: { v: 1, statement, kind, claim: JSON.parse(JSON.stringify(claim)) } }
}
