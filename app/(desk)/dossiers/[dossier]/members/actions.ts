'use server'

import { changeRole, changeRoleInput } from '@/lib/services/members/change-role'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { removeMember, removeMemberInput } from '@/lib/services/members/remove-member'
import { withdrawInvitation, withdrawInvitationInput } from '@/lib/services/members/withdraw-invitation'
import { runDossierAction, runPageAction } from '@/lib/web/run-dossier-action'

const page = '/dossiers/[dossier]/members'

export async function invite(form: FormData) {
  return runPageAction(inviteMemberInput, inviteMember, form, page, 'page')
}

export async function withdraw(form: FormData) {
  return runPageAction(withdrawInvitationInput, withdrawInvitation, form, page, 'page')
}

export async function giveRole(form: FormData) {
  return runDossierAction(changeRoleInput, changeRole, form)
}

export async function remove(form: FormData) {
  return runDossierAction(removeMemberInput, removeMember, form)
}
