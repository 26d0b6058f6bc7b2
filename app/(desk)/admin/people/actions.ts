'use server'

import { revalidatePath } from 'next/cache'
import { changeAdmin, changeAdminInput } from '@/lib/services/people/change-admin'
import { changeOpeningRight, changeOpeningRightInput } from '@/lib/services/people/change-opening-right'
import { deactivatePerson, deactivatePersonInput } from '@/lib/services/people/deactivate-person'
import { endInvitation, endInvitationInput } from '@/lib/services/people/end-invitation'
import { liftLock, liftLockInput } from '@/lib/services/people/lift-lock'
import { reactivatePerson, reactivatePersonInput } from '@/lib/services/people/reactivate-person'
import { removeSecondFactor, removeSecondFactorInput } from '@/lib/services/second-factors/remove-second-factor'
import { runAction } from '@/lib/web/run-action'

export async function deactivate(form: FormData) {
  const result = await runAction(deactivatePersonInput, deactivatePerson, form)
  if (result.ok) revalidatePath('/admin/people')
  return result
}

export async function reactivate(form: FormData) {
  const result = await runAction(reactivatePersonInput, reactivatePerson, form)
  if (result.ok) revalidatePath('/admin/people')
  return result
}

export async function giveAdmin(form: FormData) {
  const result = await runAction(changeAdminInput, changeAdmin, form)
  if (result.ok) revalidatePath('/admin/people')
  return result
}

export async function removeFactor(form: FormData) {
  const result = await runAction(removeSecondFactorInput, removeSecondFactor, form)
  if (result.ok) revalidatePath('/admin/people')
  return result
}

export async function giveOpeningRight(form: FormData) {
  const result = await runAction(changeOpeningRightInput, changeOpeningRight, form)
  if (result.ok) revalidatePath('/admin/people')
  return result
}

export async function endLink(form: FormData) {
  const result = await runAction(endInvitationInput, endInvitation, form)
  if (result.ok) revalidatePath('/admin/people')
  return result
}

export async function letTryAgain(form: FormData) {
  const result = await runAction(liftLockInput, liftLock, form)
  if (result.ok) revalidatePath('/admin/people')
  return result
}
