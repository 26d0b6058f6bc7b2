'use server'

import { revalidatePath } from 'next/cache'
import { changeRole, changeRoleInput } from '@/lib/services/members/change-role'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { removeMember, removeMemberInput } from '@/lib/services/members/remove-member'
import { withdrawInvitation, withdrawInvitationInput } from '@/lib/services/members/withdraw-invitation'
import { runAction } from '@/lib/web/run-action'

const page = '/dossiers/[dossier]/members'

export async function invite(form: FormData) {
  const result = await runAction(inviteMemberInput, inviteMember, form)
  if (result.ok) revalidatePath(page, 'page')
  return result
}

export async function withdraw(form: FormData) {
  const result = await runAction(withdrawInvitationInput, withdrawInvitation, form)
  if (result.ok) revalidatePath(page, 'page')
  return result
}

export async function giveRole(form: FormData) {
  const result = await runAction(changeRoleInput, changeRole, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function remove(form: FormData) {
  const result = await runAction(removeMemberInput, removeMember, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
