import { type ChainStep, notRecorded, originOf } from './chain'

/** Why a claim has no origin that could be counted (product.md, rule 3). */
export type NoOrigin = 'not-recorded' | 'unnamed' | 'own-voice' | 'cited' | 'hearsay' | 'not-stated'

/**
 * Why the head of a chain is no origin, or null where it is one: nobody recorded; a speaker without a name; an outlet
 * in its own voice; somebody cited who only passes on; hearsay (was told); a named speaker of whom the text does not
 * show that they saw, counted, decided or issued it ("took part" alone does not show it either).
 */
export function whyNoOrigin(chain: readonly ChainStep[]): NoOrigin | null {
  if (originOf(chain)) return null
  const head = chain[0]
  if (!head || head.name === notRecorded) return 'not-recorded'
  if (head.manner === 'own-voice') return 'own-voice'
  if (head.partyId === null || head.manner === 'anonymous') return 'unnamed'
  if (head.manner === 'relayed' || head.manner === 'published') return 'cited'
  return head.knows === 'was told' ? 'hearsay' : 'not-stated'
}
