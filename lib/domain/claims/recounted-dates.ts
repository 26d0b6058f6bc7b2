import { readTypedDate } from '@/lib/domain/dates/typed-date'
import type { ClaimWords } from './claim'

/**
 * The dates of a claim that its words give otherwise since the day its source counts from was corrected (product.md, rule
 * 12), both EDTF or null: of dates that are relative or inferred, keep their words, and are what these gave before. A date that
 * somebody set otherwise than its words gave stays as it is. Null where none changes.
 */
export function recountedDates(
  claim: Pick<
    ClaimWords,
    'eventDate' | 'eventDateWords' | 'eventDateBasis' | 'saidDate' | 'saidDateWords' | 'saidDateBasis'
  >,
  before: string | null,
  after: string | null,
): Partial<Pick<ClaimWords, 'eventDate' | 'saidDate'>> | null {
  const eventDate = recounted(claim.eventDate, claim.eventDateWords, claim.eventDateBasis, before, after)
  const saidDate = recounted(claim.saidDate, claim.saidDateWords, claim.saidDateBasis, before, after)
  return eventDate || saidDate ? { ...(eventDate && { eventDate }), ...(saidDate && { saidDate }) } : null
}

function recounted(
  edtf: string | null,
  words: string | null,
  basis: string | null,
  before: string | null,
  after: string | null,
): string | null {
  if (edtf === null || words === null || basis === 'stated' || before === null || after === null) return null
  const [then, now] = [before, after].map((published) => readTypedDate(words, { published, time: true }))
  if (!then || !now || 'problem' in then || 'problem' in now) return null
  return then.edtf === edtf && now.edtf !== edtf ? now.edtf : null
}
