import type { Refusal } from '@/app/_ui/use-submission'

/** How far a file has come on its way to become a source. */
export type Stage = 'waiting' | 'reading' | 'read' | 'refused' | 'adding' | 'added'

/** What came of a file's turn, and whether the next file is worth trying. */
export interface Turn {
  stage: Stage
  goOn: boolean
  /** The dossier holds the very text already. */
  isThere?: boolean
}

/** What a file does when it is its turn. */
export interface FileTurns {
  read: (signal: AbortSignal) => Promise<Turn>
  add: () => Promise<Turn>
}

/** What would be answered to every other file as well: nobody is there, or nobody is signed in. */
const isForAll = ({ code }: Refusal) => code === 'unavailable' || code === 'unauthenticated'

/** After a file was refused while it was read: what can be tried again waits. */
export function unreadAfter(refusal: Refusal): Turn {
  const canWait = isForAll(refusal) || refusal.code === 'overloaded'
  return { stage: canWait ? 'waiting' : 'refused', goOn: !isForAll(refusal) }
}

/** After it was refused when it was to be added: it is there as before. */
export function unaddedAfter(refusal: Refusal): Turn {
  return { stage: 'read', goOn: !isForAll(refusal) }
}
