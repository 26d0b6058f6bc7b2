'use server'

import { revalidatePath } from 'next/cache'
import { findClaims, findClaimsInput } from '@/lib/services/claims/find-claims'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { confirmIndependence, confirmIndependenceInput } from '@/lib/services/independence/confirm-independence'
import { withdrawIndependence, withdrawIndependenceInput } from '@/lib/services/independence/withdraw-independence'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { removeLink, removeLinkInput } from '@/lib/services/links/remove-link'
import { markAgainstInterest, markAgainstInterestInput } from '@/lib/services/interest-marks/mark-against-interest'
import { withdrawInterestMark, withdrawInterestMarkInput } from '@/lib/services/interest-marks/withdraw-interest-mark'
import { callOneOccasion, callOneOccasionInput } from '@/lib/services/readings/call-one-occasion'
import { dismissReading, dismissReadingInput } from '@/lib/services/readings/dismiss-reading'
import { withdrawOccasion, withdrawOccasionInput } from '@/lib/services/readings/withdraw-occasion'
import { runAction } from '@/lib/web/run-action'

export async function moveClaimAction(form: FormData) {
  const result = await runAction(moveClaimInput, moveClaim, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function linkClaimsAction(form: FormData) {
  const result = await runAction(linkClaimsInput, linkClaims, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function removeLinkAction(form: FormData) {
  const result = await runAction(removeLinkInput, removeLink, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function recordWithdrawalAction(form: FormData) {
  const result = await runAction(recordWithdrawalInput, recordWithdrawal, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function assertIndependenceAction(form: FormData) {
  const result = await runAction(assertIndependenceInput, assertIndependence, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function confirmIndependenceAction(form: FormData) {
  const result = await runAction(confirmIndependenceInput, confirmIndependence, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function withdrawIndependenceAction(form: FormData) {
  const result = await runAction(withdrawIndependenceInput, withdrawIndependence, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function markAgainstInterestAction(form: FormData) {
  const result = await runAction(markAgainstInterestInput, markAgainstInterest, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function withdrawInterestMarkAction(form: FormData) {
  const result = await runAction(withdrawInterestMarkInput, withdrawInterestMark, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function dismissReadingAction(form: FormData) {
  const result = await runAction(dismissReadingInput, dismissReading, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function callOneOccasionAction(form: FormData) {
  const result = await runAction(callOneOccasionInput, callOneOccasion, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function withdrawOccasionAction(form: FormData) {
  const result = await runAction(withdrawOccasionInput, withdrawOccasion, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function findClaimsAction(raw: { dossierId: string; exceptId: string; words: string }) {
  return runAction(findClaimsInput, findClaims, raw)
}
