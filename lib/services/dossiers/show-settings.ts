import 'server-only'
import { dossierCamps, getDossierSettings } from '@/lib/data/dossiers/dossiers'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { CampSet } from '@/lib/domain/parties/camps'
import type { Caller } from '@/lib/domain/accounts/caller'

/** A dossier as those who configure it see it. */
export interface SettingsView {
  id: string
  key: string
  title: string
  summary: string
  ratingsNeeded: number
  version: number
  camps: CampSet
}

/** The settings of a dossier for a lead. Refuses: unauthenticated, not-found, forbidden. */
export async function showSettings(caller: Caller, input: { key: string }): Promise<SettingsView> {
  const viewer = await enterDossier(caller, { key: input.key })
  authorize(viewer, 'dossier.configure')
  const { id, key } = viewer.dossier
  const [settings, camps] = await Promise.all([getDossierSettings(viewer), dossierCamps(viewer)])
  return { id, key, ...settings, camps }
}
