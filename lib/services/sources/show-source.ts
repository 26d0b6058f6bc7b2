import 'server-only'
import { z } from 'zod'
import { fetchPolicy } from '@/lib/data/sources/fetches'
import { getSourceByKey } from '@/lib/data/sources/sources'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import { sourceDetailsOf, type SourceDetails } from '@/lib/domain/sources/source'

/** Which source somebody is about to change, or to add a text to. */
export const showSourceInput = z.object({ dossier: z.string(), source: z.string() })

/**
 * A source as its forms show it: its details, its version, and the names of its captures, oldest first; and from where
 * this desk fetches pages.
 */
export interface SourceView {
  dossier: { id: string; key: string }
  fetches: FetchPolicy
  source: SourceDetails & {
    id: string
    key: string
    version: number
    captures: readonly { id: string; label: string }[]
  }
}

/** A source for whoever may change it. Refuses: unauthenticated, not-found, forbidden. */
export async function showSource(caller: Caller, input: z.output<typeof showSourceInput>): Promise<SourceView> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'source.change')
  const { id, key, version, captures, ...source } = await getSourceByKey(viewer, input.source)
  const { dossier } = viewer
  return {
    dossier: { id: dossier.id, key: dossier.key },
    fetches: fetchPolicy(),
    source: { ...sourceDetailsOf(source), id, key, version, captures },
  }
}
