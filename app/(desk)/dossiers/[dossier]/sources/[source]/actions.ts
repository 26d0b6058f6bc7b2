'use server'

import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import { readClaimCards, readClaimCardsInput } from '@/lib/services/claims/read-claim-cards'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { runAction } from '@/lib/web/run-action'
import { runPageAction } from '@/lib/web/run-dossier-action'

const reader = '/dossiers/[dossier]/sources/[source]'

export async function draftClaimAction(raw: unknown) {
  return runPageAction(draftClaimInput, draftClaim, raw, reader, 'page')
}

export async function writeNoteAction(raw: unknown) {
  return runPageAction(writeNoteInput, writeNote, raw, reader, 'page')
}

export async function readClaimCardsAction(raw: unknown) {
  return runAction(readClaimCardsInput, readClaimCards, raw)
}
