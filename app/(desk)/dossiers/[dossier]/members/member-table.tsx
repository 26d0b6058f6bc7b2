import { Instant } from '@/app/_ui/instant'
import type { MembersView } from '@/lib/services/members/list-members'
import { memberWords } from '@/lib/words/dossiers/members'
import { MemberActions } from './member-actions'

/** Who belongs to the dossier; those who manage members see e-mails and what they can do. */
export function MemberTable({ view }: { view: MembersView }) {
  const canManage = view.can['member.manage']
  return (
    <div className="sheet overflow-hidden">
      <table className="rows rows-stack">
        <thead>
          <tr>
            <th scope="col">{memberWords.name}</th>
            <th scope="col">{memberWords.role}</th>
            <th scope="col" className="max-sm:hidden">
              {memberWords.memberSince}
            </th>
            <th scope="col">
              <span className="sr-only">{memberWords.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.members.map((member) => (
            <tr key={member.personId}>
              <th scope="row">
                <span dir="auto" className="wrap-break-word">
                  {member.name}
                </span>
                {member.personId === view.self && <span className="font-normal text-soft"> {memberWords.you}</span>}
                {member.deactivated && <span className="font-normal text-conflict"> {memberWords.deactivated}</span>}
                {member.email && <span className="block font-normal text-soft wrap-break-word">{member.email}</span>}
              </th>
              <td>{member.role}</td>
              <td className="text-soft max-sm:hidden">
                <Instant at={member.joinedAt} dayOnly />
              </td>
              <td>
                <MemberActions
                  dossierId={view.dossier.id}
                  member={member}
                  canManage={canManage}
                  isSelf={member.personId === view.self}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
