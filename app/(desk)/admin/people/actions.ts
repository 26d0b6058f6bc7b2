'use server'

import { revalidatePath } from 'next/cache'
import { changeAdmin, changeAdminInput } from '@/lib/services/people/change-admin'
import { deactivatePerson, deactivatePersonInput } from '@/lib/services/people/deactivate-person'
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
