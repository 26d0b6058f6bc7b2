import { momentOrder } from '@/lib/domain/dates/moment'
import { asOfSide, type ComparedFigure, type Reason } from './reason'

/** Which of two words of one origin is the later, and what tells so. */
export type LaterWord = Reason & { kind: 'later-word' }

/**
 * Which of two words of one origin is the later: by when it was said, else by the date it stands at, else by when it was
 * published, which tells less: an older figure may be printed later. Null where none of these tells.
 */
export function laterWord(a: ComparedFigure, b: ComparedFigure): LaterWord | null {
  const dates: [LaterWord['by'], string | null, string | null][] = [
    ['said', a.saidDate, b.saidDate],
    ['as-of', ownDate(a), ownDate(b)],
    ['published', a.publishedDate, b.publishedDate],
  ]
  for (const [by, one, other] of dates) {
    const order = momentOrder(one, other)
    if (order === 'earlier' || order === 'later')
      return { kind: 'later-word', later: order === 'later' ? 'a' : 'b', by }
  }
  return null
}

// The date it stands at, with its time of day, unless publication merely stands in for it.
function ownDate(side: ComparedFigure): string | null {
  const date = asOfSide(side)
  if (date === null || date.of === 'published') return null
  return date.of === 'as of' ? side.figure.asOfDate : side.saidDate
}
