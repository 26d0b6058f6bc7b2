import 'server-only'
import type { ClaimParts } from '@/lib/data/claims'
import type { NewEntry } from '@/lib/domain/history'
import type { composeOn } from './compose-claim'

type ComposedRow = ReturnType<typeof composeOn>['row']

/** The log entry of a new claim, by hand or from a file. */
export function draftedEntry({ id, sourceId }: { id: string; sourceId: string }, row: ComposedRow, parts: ClaimParts): NewEntry {
  const { statement, kind } = row
  const claim = { ...row, chain: parts.chain, figure: parts.figure, answer: parts.answer, anchors: parts.anchors }
  return { kind: 'claim-drafted', about: [id, sourceId], payload: { v: 1, statement, kind, claim: JSON.parse(JSON.stringify(claim)) } }
}
