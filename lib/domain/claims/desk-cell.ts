import { unratedReason } from './adjudication'
import type { ClaimKind, Stance } from '@/lib/domain/vocabulary'

/**
 * What stands for a claim's desk rating: 1 to 6; `unrated` for a claim that takes none; `none` where the viewer sees
 * that there is none; `hidden` until they rate (rule 6); `unreviewed` to readers, who see reviewed claims' only.
 */
export type DeskCell = number | 'unrated' | 'none' | 'hidden' | 'unreviewed'

/** What a list knows of a claim's desk rating, as one viewer may know it; `deskCredibility` is null if there is none, or none they see. */
export interface DeskSight {
  kind: ClaimKind
  stance: Stance | null
  deskCredibility: number | null
  /** Whether the viewer sees others' ratings of it. */
  ratingsShown: boolean
}

/** The cell of a claim for a viewer, a reader of the dossier or not. */
export function deskCell(claim: DeskSight, isReader: boolean): DeskCell {
  if (claim.deskCredibility !== null) return claim.deskCredibility
  if (unratedReason(claim)) return 'unrated'
  if (claim.ratingsShown) return 'none'
  return isReader ? 'unreviewed' : 'hidden'
}
