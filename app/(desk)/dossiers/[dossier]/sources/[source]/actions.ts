'use server'

import { revalidatePath } from 'next/cache'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import { readClaimCards, readClaimCardsInput } from '@/lib/services/claims/read-claim-cards'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { runAction } from '@/lib/web/run-action'

const reader = '/dossiers/[dossier]/sources/[source]'

export async function draftClaimAction(raw: unknown) {
  const result = await runAction(draftClaimInput, draftClaim, raw)
  if (result.ok) revalidatePath(reader, 'page')
  return result
}

export async function writeNoteAction(raw: unknown) {
  const result = await runAction(writeNoteInput, writeNote, raw)
  if (result.ok) revalidatePath(reader, 'page')
  return result
}

export async function readClaimCardsAction(raw: unknown) {
  return runAction(readClaimCardsInput, readClaimCards, raw)
}
