import 'server-only'
import { findAskMemory, type AskMemory } from '@/lib/data/asks/memory'
import type { Viewer } from '@/lib/data/access/viewer'
import { askKinds, type AskKind } from '@/lib/domain/vocabulary'
import { askView, type AskView } from '@/lib/services/asks/views/ask-view'
import { readAsks } from './read-asks'

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

/** What the machine asks of these kinds and nobody has decided, those that the viewer skipped apart; no more than 70 at once. */
export async function openAsks(viewer: Viewer, kinds: readonly AskKind[] = askKinds): Promise<AskList> {
  const all = await readAsks(viewer, kinds)
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
