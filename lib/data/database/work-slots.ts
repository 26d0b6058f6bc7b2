import 'server-only'
import { DomainError } from '@/lib/domain/errors'

/** Work that takes long, and is therefore limited: by how many run at once, and for each person by one. */
export const workSlots = {
  exports: {
    atOnce: 4,
    full: '4 exports are being written already. Try again in a moment.',
    own: 'Another download of yours is still running. Wait until it has ended, or stop it, then try again.',
  },
  imports: {
    atOnce: 4,
    full: '4 imports are running already. Try again in a moment.',
    own: 'Another import of yours is still running. Wait until it has ended, then try again.',
  },
} as const

/** A kind of work that has its own slots. */
export type WorkKind = keyof typeof workSlots

interface Slot {
  personId: string
  /** Told when the work is over. */
  onEnd: (() => void)[]
}

// `next dev` reloads modules, and each route may have a copy of its own.
const kept = globalThis as typeof globalThis & { counterclaimSlots?: Record<WorkKind, Set<Slot>> }
const slotsOf = (kind: WorkKind) => (kept.counterclaimSlots ??= { exports: new Set(), imports: new Set() })[kind]

/** Milliseconds a person waits for work of their own to end: two clicks on small files are no reason to refuse. */
const patience = 2_000

/**
 * Takes a slot for work of this kind; whoever takes it calls what it gives, when the work is over. Refuses: overloaded,
 * in a sentence that says whether others fill the slots or the person does.
 */
export async function takeSlot(kind: WorkKind, personId: string, wait = patience): Promise<() => void> {
  const slots = slotsOf(kind)
  const until = Date.now() + wait
  const own = () => [...slots].find((slot) => slot.personId === personId)
  for (let before = own(); before; before = own()) {
    const left = until - Date.now()
    if (left <= 0) throw new DomainError('overloaded', { reason: workSlots[kind].own })
    await endOf(before, left)
  }
  if (slots.size >= workSlots[kind].atOnce) throw new DomainError('overloaded', { reason: workSlots[kind].full })
  const slot: Slot = { personId, onEnd: [] }
  slots.add(slot)
  return () => {
    slots.delete(slot)
    for (const tell of slot.onEnd) tell()
  }
}

/** The end of somebody's work, or of so many milliseconds. */
function endOf(slot: Slot, most: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, most)
    slot.onEnd.push(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
