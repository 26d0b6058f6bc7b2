import fc from 'fast-check'
import type { AnswerClaim } from '@/lib/domain/readings/answer-claim'
import { line } from '@/lib/domain/lines/line'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import { stances } from '@/lib/domain/vocabulary'
import { anyCompared, compared } from './compared-figures'

/** The origin of a made-up party, by its id. */
export const origin = (partyId: string) => ({ partyId, name: partyId.toUpperCase() })

/** An answer of nobody in particular that asserts, unless changed. */
export function answer(claimId: string, more: Partial<RowAnswer> = {}): RowAnswer {
  return {
    claimId,
    questionId: 'q',
    stance: 'asserts',
    positionId: null,
    origin: null,
    noOrigin: more.origin ? null : 'unnamed',
    way: 'outlet',
    attribution: 'as-reported',
    figure: null,
    eventId: null,
    places: [],
    eventDate: null,
    saidDate: null,
    publishedDate: '2012-03-12',
    updates: [],
    sameOccasion: [],
    speaker: claimId,
    attributionLine: line`${claimId}, as reported by The Outlet`,
    campId: null,
    againstInterest: false,
    repeats: false,
    isLatest: true,
    replacedBy: null,
    alongside: [],
    ...more,
  }
}

/** An answer with a figure: 45 killed in Homs as a running total on 10 March 2012, unless changed. */
export function figureAnswer(
  claimId: string,
  figure: Parameters<typeof compared>[0] = {},
  more: Partial<RowAnswer> = {},
): RowAnswer {
  return answer(claimId, { figure: compared(figure).figure, ...more })
}

const day = fc.constantFrom(null, '2012-03-10', '2012-03-12', '2012-03', '2012', '2012-03-11~')

/** Answers of few parties and positions, so that every reading comes up. */
export const anyAnswer: fc.Arbitrary<AnswerClaim> = fc
  .record({
    stance: fc.constantFrom(...stances),
    positionId: fc.constantFrom(null, 'p', 'p', 'r'),
    party: fc.constantFrom(null, 'un', 'un', 'observatory'),
    way: fc.constantFrom('outlet', 'agency outlet'),
    attribution: fc.constantFrom('as-reported' as const, 'as-reported' as const, 'seen-at-origin' as const),
    figure: fc.option(anyCompared.map(({ figure }) => figure)),
    eventDate: day,
    saidDate: day,
    publishedDate: day,
  })
  .map(({ party, ...rest }) => answer('claim', { ...rest, origin: party === null ? null : origin(party) }))
