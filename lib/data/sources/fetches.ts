import 'server-only'
import { env } from '@/lib/env'
import { prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'

/** From where this instance fetches pages (FETCH_ADDRESSES). */
export function fetchPolicy(): FetchPolicy {
  return env().FETCH_ADDRESSES
}

/** Whether the history of the viewer's dossier says that the server fetched these very bytes. */
export async function wasFetched(viewer: Viewer, sha256: string): Promise<boolean> {
  const entry = await prisma().logEntry.findFirst({
    where: {
      dossierId: viewer.dossier.id,
      kind: 'address-fetched',
      payload: { payload: { path: ['sha256'], equals: sha256 } },
    },
    select: { id: true },
  })
  return entry !== null
}
