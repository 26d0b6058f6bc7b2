import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
import { memberWords } from '@/lib/words/dossiers/members'
import { say } from '@/lib/words/say'
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
          trigger={memberWords.role}
          triggerLabel={say(memberWords.changeTheRoleOf, { member: member.name })}
          look="quiet"
          title={say(memberWords.theRoleOf, { member: member.name })}
        >
          <ActionForm done={memberWords.roleChanged} action={giveRole} className="grid gap-4">
            {who}
            <RoleField chosen={member.role} />
            <SubmitButton>{memberWords.saveTheRole}</SubmitButton>
          </ActionForm>
        </Dialog>
      )}
      {canManage && !isSelf && (
        <Dialog
          trigger={memberWords.remove}
          triggerLabel={say(memberWords.removeMember, { member: member.name })}
          look="quiet"
          title={say(memberWords.removeMemberQuestion, { member: member.name })}
        >
          <ActionForm done={memberWords.removedFromTheDossier} action={remove} className="grid gap-4">
            {who}
            <p>{memberWords.theyNoLongerSee}</p>
            <Field name="reason" label={memberWords.why} hint={memberWords.itStands} required>
              <TextArea />
            </Field>
            <SubmitButton look="danger" busy={memberWords.removing}>
              {memberWords.remove}
            </SubmitButton>
          </ActionForm>
        </Dialog>
      )}
      {isSelf && <Leave>{who}</Leave>}
    </div>
  )
}
