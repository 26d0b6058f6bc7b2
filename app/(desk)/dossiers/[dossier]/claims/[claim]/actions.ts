'use server'

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
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function moveClaimAction(form: FormData) {
  return runDossierAction(moveClaimInput, moveClaim, form)
}

export async function linkClaimsAction(form: FormData) {
  return runDossierAction(linkClaimsInput, linkClaims, form)
}

export async function removeLinkAction(form: FormData) {
  return runDossierAction(removeLinkInput, removeLink, form)
}

export async function recordWithdrawalAction(form: FormData) {
  return runDossierAction(recordWithdrawalInput, recordWithdrawal, form)
}

export async function assertIndependenceAction(form: FormData) {
  return runDossierAction(assertIndependenceInput, assertIndependence, form)
}

export async function confirmIndependenceAction(form: FormData) {
  return runDossierAction(confirmIndependenceInput, confirmIndependence, form)
}

export async function withdrawIndependenceAction(form: FormData) {
  return runDossierAction(withdrawIndependenceInput, withdrawIndependence, form)
}

export async function markAgainstInterestAction(form: FormData) {
  return runDossierAction(markAgainstInterestInput, markAgainstInterest, form)
}

export async function withdrawInterestMarkAction(form: FormData) {
  return runDossierAction(withdrawInterestMarkInput, withdrawInterestMark, form)
}

export async function dismissReadingAction(form: FormData) {
  return runDossierAction(dismissReadingInput, dismissReading, form)
}

export async function callOneOccasionAction(form: FormData) {
  return runDossierAction(callOneOccasionInput, callOneOccasion, form)
}

export async function withdrawOccasionAction(form: FormData) {
  return runDossierAction(withdrawOccasionInput, withdrawOccasion, form)
}

export async function findClaimsAction(raw: { dossierId: string; exceptId: string; words: string }) {
  return runAction(findClaimsInput, findClaims, raw)
}
