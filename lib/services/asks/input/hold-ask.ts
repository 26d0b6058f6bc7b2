import 'server-only'
import { holdAskMemory } from '@/lib/data/asks/memory'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { ensure } from '@/lib/domain/errors'
import { askErrorWords } from '@/lib/words/errors/asks'
import type { Ask } from './read-asks'

/** Refuses what somebody has decided meanwhile; holds the dossier, so that of two people one decides. */
export async function holdOpen(change: Change, viewer: Viewer, ask: string): Promise<void> {
  const { decided } = await holdAskMemory(change.db, viewer, [ask])
  ensure(!decided.includes(ask), 'conflict', { reason: askErrorWords.decidedMeanwhile })
}

/** The same, and gives the suggestion as it was read before. Refuses: conflict where it is decided, or its ground is gone. */
export async function holdAsk<A extends Ask>(
  change: Change,
  viewer: Viewer,
  { asks, id, is }: { asks: readonly Ask[]; id: string; is: (ask: Ask) => ask is A },
): Promise<A> {
  await holdOpen(change, viewer, id)
  const ask = asks.filter(is).find((each) => each.id === id)
  ensure(ask, 'conflict', { reason: askErrorWords.groundGone })
  return ask
}
