import type { Metadata } from 'next'
import { Dialog } from '@/app/_ui/dialog'
import { PageHead } from '@/app/_ui/page-head'
import { listMembers } from '@/lib/services/members/list-members'
import { loadView } from '@/lib/web/load-view'
import { memberWords } from '@/lib/words/dossiers/members'
import { OpenInvitations } from './open-invitations'
import { InviteForm } from './invite-form'
import { MemberTable } from './member-table'

export const metadata: Metadata = { title: memberWords.members }

export default async function MembersPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier: key } = await params
  const view = await loadView(`/dossiers/${key}/members`, (caller) => listMembers(caller, { key }))
  const canManage = view.can['member.manage']
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead
        title={memberWords.members}
        sub={memberWords.readersSeeEditorsDraft}
        actions={
          canManage && (
            <Dialog trigger={memberWords.inviteSomebody} look="main" title={memberWords.inviteSomebody}>
              <InviteForm dossierId={view.dossier.id} bringsNewcomers={view.can['newcomer.invite']} />
            </Dialog>
          )
        }
      />
      <MemberTable view={view} />
      {canManage && <OpenInvitations dossierId={view.dossier.id} invitations={view.invitations} />}
    </div>
  )
}
