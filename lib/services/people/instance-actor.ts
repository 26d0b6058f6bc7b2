import 'server-only'
import type { Change } from '@/lib/data/mutate'
import type { Actor } from '@/lib/domain/policy'

/** Whoever makes this change as the instance sees them: outside any dossier, so without a role. */
export function instanceActor(change: Change): Actor {
  return { personId: change.person.id, name: change.person.name, isAdmin: change.person.isAdmin, role: null }
}
