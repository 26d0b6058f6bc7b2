import 'server-only'
import { z } from 'zod'
import { findAskMemory, type AskMemory } from '@/lib/data/asks/memory'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { addressKey } from '@/lib/domain/input/address-key'
import type { AskKind } from '@/lib/domain/vocabulary'
import { readAsks } from './input/read-asks'
import { askView, type AskView } from './views/ask-view'

/** A dossier by its key. */
export const listAsksInput = z.object({ dossier: addressKey })

/** What the machine asks in a dossier, and is still open for the viewer. */
export interface AskList {
  dossier: { id: string; key: string }
  asks: AskView[]
  /** Whether there are more of a kind than are shown. */
  isCut: boolean
  /** How many of those that are open the viewer has skipped. */
  skipped: number
  /** What the viewer decided last and can undo. */
  last: AskMemory['last']
}

/** So many of each kind are shown at once; the next follow when these are decided. */
const most: Record<AskKind, number> = { question: 20, link: 20, contradiction: 10, name: 10, agency: 10 }

/**
 * The queue of a dossier: questions, links, names and agencies that the machine asks about, of what changed last. No more
 * than 70 at once. Refuses: unauthenticated, not-found, forbidden (readers see none).
 */
export async function listAsks(caller: Caller, { dossier }: z.output<typeof listAsksInput>): Promise<AskList> {
  const viewer = await enterDossier(caller, { key: dossier })
  authorize(viewer, 'suggestion.decide')
  const all = await readAsks(viewer)
  const memory = await findAskMemory(
    viewer,
    all.map(({ id }) => id),
  )
  const [decided, skipped] = [new Set(memory.decided), new Set(memory.skipped)]
  const open = all.filter(({ id }) => !decided.has(id))
  const waiting = open.filter(({ id }) => !skipped.has(id))
  const counts = new Map<AskKind, number>()
  const shown = waiting.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return (counts.get(kind) ?? 0) <= most[kind]
  })
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key },
    asks: shown.map(askView),
    isCut: shown.length < waiting.length,
    skipped: open.length - waiting.length,
    last: memory.last,
  }
}
