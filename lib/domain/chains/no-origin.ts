import { type ChainStep, notRecorded, originOf } from './chain'
import type { Attribution, noOrigins } from '@/lib/domain/vocabulary'

/** Why a claim has no origin that could be counted (product.md, rule 3). */
export type NoOrigin = (typeof noOrigins)[number]

/**
 * Why the head of a chain is no origin, or null where it is one: nobody recorded; a speaker without a name; an outlet
 * in its own voice; somebody cited who only passes on; hearsay (was told); a named speaker of whom the text does not
 * show that they saw, counted, decided or issued it ("took part" alone does not show it either); one who would be the
 * origin, but it is disputed that they said it.
 */
export function whyNoOrigin(chain: readonly ChainStep[], attribution: Attribution = 'as-reported'): NoOrigin | null {
  if (originOf(chain)) return attribution === 'disputed' ? 'disputed' : null
  const head = chain[0]
  if (!head || head.name === notRecorded) return 'not-recorded'
  if (head.manner === 'own-voice') return 'own-voice'
  if ((head.partyId === null && !head.speaksFor) || head.manner === 'anonymous') return 'unnamed'
  if (head.manner === 'relayed' || head.manner === 'published') return 'cited'
  return head.knows === 'was told' ? 'hearsay' : 'not-stated'
}
