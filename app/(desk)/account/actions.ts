'use server'

import { changePassword, changePasswordInput } from '@/lib/services/people/change-password'
import { declareInterest, declareInterestInput } from '@/lib/services/people/declare-interest'
import { withdrawInterest, withdrawInterestInput } from '@/lib/services/people/withdraw-interest'
import { endAllSessions, endAllSessionsInput } from '@/lib/services/sessions/end-all-sessions'
import { endOwnSession, endOwnSessionInput } from '@/lib/services/sessions/end-own-session'
import { currentPerson } from '@/lib/web/current-caller'
import { runAction } from '@/lib/web/run-action'
import { runPageAction } from '@/lib/web/run-dossier-action'

// This browser's own session goes on; which one that is, the browser does not get to say.
const ownSession = async () => ({ keepSession: (await currentPerson())?.sessionId })

export async function savePassword(form: FormData) {
  return runAction(changePasswordInput, changePassword, form, ownSession)
}

export async function declare(form: FormData) {
  return runPageAction(declareInterestInput, declareInterest, form, '/account')
}

export async function withdraw(form: FormData) {
  return runPageAction(withdrawInterestInput, withdrawInterest, form, '/account')
}

export async function signOutThere(form: FormData) {
  return runPageAction(endOwnSessionInput, endOwnSession, form, '/account')
}

export async function signOutEverywhere(form: FormData) {
  return runAction(endAllSessionsInput, endAllSessions, form)
}
