import 'server-only'
import { z } from 'zod'
import type { DossierCounts } from '@/lib/data/dossiers/dossiers'
import { countFrame } from '@/lib/data/frame/frame-counts'
import type { Caller } from '@/lib/domain/accounts/caller'
import { enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import { allowed } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/vocabulary'

/** What stands around every page of a dossier; counts are capped at 10,001, which reads "10,000+". */
export interface DossierView {
  key: string
  title: string
  role: Role
  counts: DossierCounts
  /** How much waits for the viewer's judgement, capped at 100, which reads "99+"; null for who judges nothing. */
  waiting: number | null
  can: { 'dossier.configure': boolean; 'comparison.make': boolean; 'suggestion.decide': boolean }
}

/** A dossier by its key. */
export const showDossierInput = z.object({ key: addressKey })

/** The frame of a dossier for a member of it. Refuses: unauthenticated, not-found. */
export async function showDossier(caller: Caller, input: z.output<typeof showDossierInput>): Promise<DossierView> {
  const viewer = await enterDossier(caller, { key: input.key })
  const { waiting, ...counts } = await countFrame(viewer)
  return {
    key: viewer.dossier.key,
    title: viewer.dossier.title,
    role: viewer.role,
    counts,
    waiting,
    can: allowed(viewer, ['dossier.configure', 'comparison.make', 'suggestion.decide']),
  }
}
