import { speakerOf, type ChainStep } from './chain'
import { isSameName } from '@/lib/domain/input/fold-text'

/** As much of a step as tells who speaks; `label` is an unnamed speaker's. */
export interface SpeakerStep {
  partyId: string | null
  label: string | null
  manner: ChainStep['manner']
}

/** Whether two chains have the same speaker: the same party, the same words for somebody unnamed (by the fold), or nobody. */
export function haveSameSpeaker(one: readonly SpeakerStep[], other: readonly SpeakerStep[]): boolean {
  const [a, b] = [speakerIn(one), speakerIn(other)]
  if (!a || !b) return a === b
  if (a.partyId !== null || b.partyId !== null) return a.partyId === b.partyId
  return isSameName(a.name, b.name)
}

function speakerIn(chain: readonly SpeakerStep[]): ChainStep | null {
  const unsaid = { camp: null, capacity: null, knows: null }
  return speakerOf(chain.map(({ partyId, label, manner }) => ({ partyId, name: label ?? '', manner, ...unsaid })))
}
