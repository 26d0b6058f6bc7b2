'use server'

import { joinDossier, joinDossierInput } from '@/lib/services/members/join-dossier'
import { acceptInvitation, acceptInvitationInput } from '@/lib/services/people/accept-invitation'
import { runAction, runUnsignedAction } from '@/lib/web/run-action'

export async function accept(form: FormData) {
  return runUnsignedAction(acceptInvitationInput, acceptInvitation, form)
}

export async function join(form: FormData) {
  return runAction(joinDossierInput, joinDossier, form)
}
