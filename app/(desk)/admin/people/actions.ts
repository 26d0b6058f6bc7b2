'use server'

import { changeAdmin, changeAdminInput } from '@/lib/services/people/change-admin'
import { changeOpeningRight, changeOpeningRightInput } from '@/lib/services/people/change-opening-right'
import { deactivatePerson, deactivatePersonInput } from '@/lib/services/people/deactivate-person'
import { endInvitation, endInvitationInput } from '@/lib/services/people/end-invitation'
import { liftLock, liftLockInput } from '@/lib/services/people/lift-lock'
import { reactivatePerson, reactivatePersonInput } from '@/lib/services/people/reactivate-person'
import { removeSecondFactor, removeSecondFactorInput } from '@/lib/services/second-factors/remove-second-factor'
import { runPageAction } from '@/lib/web/run-dossier-action'

export async function deactivate(form: FormData) {
  return runPageAction(deactivatePersonInput, deactivatePerson, form, '/admin/people')
}

export async function reactivate(form: FormData) {
  return runPageAction(reactivatePersonInput, reactivatePerson, form, '/admin/people')
}

export async function giveAdmin(form: FormData) {
  return runPageAction(changeAdminInput, changeAdmin, form, '/admin/people')
}

export async function removeFactor(form: FormData) {
  return runPageAction(removeSecondFactorInput, removeSecondFactor, form, '/admin/people')
}

export async function giveOpeningRight(form: FormData) {
  return runPageAction(changeOpeningRightInput, changeOpeningRight, form, '/admin/people')
}

export async function endLink(form: FormData) {
  return runPageAction(endInvitationInput, endInvitation, form, '/admin/people')
}

export async function letTryAgain(form: FormData) {
  return runPageAction(liftLockInput, liftLock, form, '/admin/people')
}
