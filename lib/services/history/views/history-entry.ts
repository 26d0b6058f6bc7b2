import 'server-only'
import type { LogRow } from '@/lib/data/history/history'
import type { Viewer } from '@/lib/data/access/viewer'
import { entrySight, ratingSight, type RatingSight } from '@/lib/domain/claims/blind'
import { readPayload } from '@/lib/domain/history/history'
import { historySentence } from '@/lib/domain/history/sentences'
import { line, type Line } from '@/lib/domain/lines/line'
import { spaced } from '@/lib/domain/vocabulary-words'

/** One entry as a sentence that begins with its actor; an entry that was redacted, or cannot be read, says so. */
export interface HistoryEntry {
  id: string
  at: Date
  actorName: string | null
  sentence: Line
}

/** A stored entry as the viewer may read it: of judgements a lead may not see yet it says who, not what. */
export function asEntry(viewer: Viewer, row: LogRow): HistoryEntry {
  return { id: row.id, at: row.at, actorName: row.actorName, sentence: sentenceOf(viewer, row) }
}

function sentenceOf(viewer: Viewer, row: LogRow): Line {
  const isOwn = row.actorId === viewer.personId
  if (entrySight(row.kind, isOwn, sightOf(viewer, row)) !== 'whole')
    return row.compared
      ? line`compared two answers (hidden until you have compared them)`
      : line`rated (hidden until you have rated)`
  return asSentence(row)
}

/** An entry that nobody who may read it is to be kept from, as a sentence. */
export function asSentence(row: Pick<LogRow, 'kind' | 'about' | 'actorId' | 'payload'>): Line {
  if (row.payload === null) return line`${spaced(row.kind)} (these words were redacted)`
  const payload = readPayload(row.kind, row.payload)
  const isOwn = row.actorId !== null && row.about[0] === row.actorId
  return payload ? historySentence(row.kind, payload, isOwn) : line`${spaced(row.kind)} (details cannot be read)`
}

function sightOf(viewer: Viewer, { judged, compared }: LogRow): RatingSight {
  if (compared) return compared.shown ? 'shown' : 'who-only'
  return judged ? ratingSight({ role: viewer.role, ...judged }) : 'shown'
}
