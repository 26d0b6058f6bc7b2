import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { roles, type Role } from '@/lib/domain/vocabulary'
import { memberWords } from '@/lib/words/dossiers/members'

const does: Record<Role, string> = {
  reader: memberWords.seesAndExportsWhat,
  editor: memberWords.draftsLinksNotesRates,
  lead: memberWords.alsoAdjudicatesAndManages,
}

const options = roles.map((role) => ({ value: role, label: `${role}: ${does[role]}` }))

/** Chooses a role by what it may do. */
export function RoleField({ chosen }: { chosen: string }) {
  return (
    <Field name="role" label={memberWords.role}>
      <Select options={options} defaultValue={chosen} />
    </Field>
  )
}
