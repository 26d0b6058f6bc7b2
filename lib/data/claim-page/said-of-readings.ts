import 'server-only'
import { prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import { currentOccasion, occasionShown, type CurrentOccasion } from '@/lib/data/questions/occasions'
import { dismissalOf, dismissalShown, type Dismissal } from '@/lib/data/questions/reading-dismissals'

const dismissals = { select: dismissalShown, orderBy: { at: 'desc' } } as const
const occasions = { where: { withdrawnAt: null }, select: occasionShown, orderBy: { at: 'desc' } } as const

/** What people said of the readings of a claim with others, newest first of each side; of occasions what is not withdrawn. */
export interface SaidOfReadings {
  dismissals: Dismissal[]
  occasions: CurrentOccasion[]
}

/** That of a claim of the viewer's dossier, in one statement; nothing where the claim is not there. */
export async function readSaidOfReadings(viewer: Viewer, claimId: string): Promise<SaidOfReadings> {
  const row = await prisma().claim.findFirst({
    where: { id: claimId, dossierId: viewer.dossier.id },
    select: {
      readingDismissalsAsA: dismissals,
      readingDismissalsAsB: dismissals,
      occasionsAsA: occasions,
      occasionsAsB: occasions,
    },
  })
  return {
    dismissals: [...(row?.readingDismissalsAsA ?? []), ...(row?.readingDismissalsAsB ?? [])].map(dismissalOf),
    occasions: [...(row?.occasionsAsA ?? []), ...(row?.occasionsAsB ?? [])].map(currentOccasion),
  }
}
