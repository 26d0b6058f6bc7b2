import type { ClaimCardRow } from '@/lib/data/sources/reader'
import type { Viewer } from '@/lib/data/access/viewer'
import { deskCell, type DeskCell } from '@/lib/domain/claims/desk-cell'

/** A claim as its card beside a text shows it to one viewer. */
export interface ClaimCard extends Omit<ClaimCardRow, 'kind' | 'stance' | 'deskCredibility' | 'ratingsShown'> {
  desk: DeskCell
}

/** The card of a row for the viewer it was read for: what they may not see of its ratings is not in it. */
export function claimCard(
  { kind, stance, deskCredibility, ratingsShown, ...card }: ClaimCardRow,
  viewer: Viewer,
): ClaimCard {
  return { ...card, desk: deskCell({ kind, stance, deskCredibility, ratingsShown }, viewer.role === 'reader') }
}
