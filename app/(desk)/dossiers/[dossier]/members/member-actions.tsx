import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
import { giveRole, remove } from './actions'
import { Leave } from './leave'
import { RoleField } from './role-field'

interface Props {
  dossierId: string
  member: { personId: string; name: string; role: string; version: number }
  canManage: boolean
  isSelf: boolean
}

/** What a lead can do with a member: another role, or off the dossier; everybody can leave. */
export function MemberActions({ dossierId, member, canManage, isSelf }: Props) {
  const who = (
    <>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="personId" value={member.personId} />
      <VersionField version={member.version} />
    </>
  )
  return (
    <div className="flex flex-wrap justify-end gap-1">
      {canManage && (
        <Dialog
          trigger="Role"
          triggerLabel={`Change the role of ${member.name}`}
          look="quiet"
          title={`The role of ${member.name}`}
        >
          <ActionForm done="Role changed." action={giveRole} className="grid gap-4">
            {who}
            <RoleField chosen={member.role} />
            <SubmitButton>Save the role</SubmitButton>
          </ActionForm>
        </Dialog>
      )}
      {canManage && !isSelf && (
        <Dialog trigger="Remove" triggerLabel={`Remove ${member.name}`} look="quiet" title={`Remove ${member.name}?`}>
          <ActionForm done="Removed from the dossier." action={remove} className="grid gap-4">
            {who}
            <p>
              They no longer see this dossier. What they wrote and rated stays, with their name. A lead can take them
              back.
            </p>
            <Field name="reason" label="Why?" hint="It stands in the dossier’s history." required>
              <TextArea />
            </Field>
            <SubmitButton look="danger" busy="Removing…">
              Remove
            </SubmitButton>
          </ActionForm>
        </Dialog>
      )}
      {isSelf && <Leave>{who}</Leave>}
    </div>
  )
}
