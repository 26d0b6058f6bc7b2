import 'server-only'
import { rolesThatMay } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/vocabulary'

/** The roles whose holders may invite into a dossier, as `isInvitationOpen` takes them. */
export const rolesThatInvite: Role[] = rolesThatMay('member.manage')

/**
 * SQL condition on an invitation `i`: it can be used at the instant $1, because it is not used, not withdrawn, not too
 * old, and its author is active and may invite into its dossier ($2: `rolesThatInvite`) now, not only when it was made.
 * The link of a first admin has no author.
 */
export const isInvitationOpen = `
  i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > $1 AND (i.makes_admin OR EXISTS (
    SELECT FROM member m
    WHERE m.dossier_id = i.dossier_id AND m.person_id = i.created_by_id AND m.left_at IS NULL AND m.role = ANY($2)
      AND NOT EXISTS (SELECT FROM deactivation off WHERE off.person_id = m.person_id AND off.ended_at IS NULL)
  ))`
