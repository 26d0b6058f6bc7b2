import { roles, type Role } from '@/lib/domain/vocabulary'

const does: Record<Role, string> = {
  reader: 'sees, and exports what it sees',
  editor: 'drafts, links, notes, rates',
  lead: 'also adjudicates and manages',
}

/** The roles with what they may do, for a choice. */
export const roleOptions = roles.map((role) => ({ value: role, label: `${role}: ${does[role]}` }))
