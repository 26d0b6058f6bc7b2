'use server'

import { acceptAgency, acceptAgencyInput } from '@/lib/services/asks/accept-agency'
import { acceptLink, acceptLinkInput } from '@/lib/services/asks/accept-link'
import { acceptQuestion, acceptQuestionInput } from '@/lib/services/asks/accept-question'
import { dismissAsk, dismissAskInput } from '@/lib/services/asks/dismiss-ask'
import { skipAsk, skipAskInput } from '@/lib/services/asks/skip-ask'
import { undoAsk, undoAskInput } from '@/lib/services/asks/undo-ask'
import { unskipAsks, unskipAsksInput } from '@/lib/services/asks/unskip-asks'
import { runDossierAction, runPageAction } from '@/lib/web/run-dossier-action'

const queue = '/dossiers/[dossier]/asks'

export async function acceptQuestionAction(raw: unknown) {
  return runDossierAction(acceptQuestionInput, acceptQuestion, raw)
}

export async function acceptLinkAction(raw: unknown) {
  return runDossierAction(acceptLinkInput, acceptLink, raw)
}

export async function acceptAgencyAction(raw: unknown) {
  return runDossierAction(acceptAgencyInput, acceptAgency, raw)
}

export async function dismissAskAction(raw: unknown) {
  return runDossierAction(dismissAskInput, dismissAsk, raw)
}

export async function undoAskAction(raw: unknown) {
  return runDossierAction(undoAskInput, undoAsk, raw)
}

export async function skipAskAction(raw: unknown) {
  return runPageAction(skipAskInput, skipAsk, raw, queue, 'page')
}

export async function unskipAsksAction(raw: unknown) {
  return runPageAction(unskipAsksInput, unskipAsks, raw, queue, 'page')
}
