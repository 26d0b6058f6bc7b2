import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import { prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** The id of nobody (RFC 9562, 5.9): no row is theirs. */
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Whoever has the reader role in a dossier and nothing else, for an export by the operator that names nobody: the
 * least that anybody in the dossier sees. Throws not-found.
 */
export async function enterAsReader(key: string): Promise<Viewer> {
  const dossier = await prisma().dossier.findUnique({
    where: { key },
    select: { id: true, key: true, title: true, ratingsNeeded: true },
  })
  if (!dossier) throw new DomainError('not-found')
  return { personId: nobody, name: 'Any member', isAdmin: false, mayOpen: false, role: 'reader', dossier }
}
