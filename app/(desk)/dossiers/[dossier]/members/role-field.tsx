import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { roles, type Role } from '@/lib/domain/vocabulary'

const does: Record<Role, string> = {
  reader: 'sees, and exports what it sees',
  editor: 'drafts, links, notes, rates',
  lead: 'also adjudicates and manages',
}

const options = roles.map((role) => ({ value: role, label: `${role}: ${does[role]}` }))

/** Chooses a role by what it may do. */
export function RoleField({ chosen }: { chosen: string }) {
  return (
    <Field name="role" label="Role">
      <Select options={options} defaultValue={chosen} />
    </Field>
  )
}
