import 'server-only'
import type { z } from 'zod'
import { keepSkip } from '@/lib/data/asks/skips'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import type { Caller } from '@/lib/domain/accounts/caller'
import { askFields } from './input/ask-fields'

/** The suggestion to be skipped. */
export const skipAskInput = askFields

/**
 * Keeps that the caller skipped a suggestion, which stays open for everybody else. It is nobody's business and leaves no entry
 * in the history. Refuses: unauthenticated, not-found, forbidden (readers).
 */
export async function skipAsk(
  caller: Caller,
  { dossierId, ask }: z.output<typeof skipAskInput>,
): Promise<{ ask: string }> {
  await keepSkip(await enterToDecide(caller, dossierId), ask)
  return { ask }
}
