'use server'

import { beginSecondFactor, beginSecondFactorInput } from '@/lib/services/second-factors/begin-second-factor'
import { confirmSecondFactor, confirmSecondFactorInput } from '@/lib/services/second-factors/confirm-second-factor'
import { renewRecoveryCodes, renewRecoveryCodesInput } from '@/lib/services/second-factors/renew-recovery-codes'
import { turnOffSecondFactor, turnOffSecondFactorInput } from '@/lib/services/second-factors/turn-off-second-factor'
import { currentPerson } from '@/lib/web/current-caller'
import { runAction } from '@/lib/web/run-action'
import { runPageAction } from '@/lib/web/run-dossier-action'

// This browser's own session goes on; which one that is, the browser does not get to say.
const ownSession = async () => ({ keepSession: (await currentPerson())?.sessionId })

export async function begin(form: FormData) {
  return runAction(beginSecondFactorInput, beginSecondFactor, form)
}

// The page is not drawn anew by what shows recovery codes: they would be gone from it.
export async function confirm(form: FormData) {
  return runAction(confirmSecondFactorInput, confirmSecondFactor, form, ownSession)
}

export async function renew(form: FormData) {
  return runAction(renewRecoveryCodesInput, renewRecoveryCodes, form)
}

export async function turnOff(form: FormData) {
  return runPageAction(turnOffSecondFactorInput, turnOffSecondFactor, form, '/account/second-factor')
}
