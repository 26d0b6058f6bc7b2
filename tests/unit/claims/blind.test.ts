import { describe, expect, it } from 'vitest'
import {
  comparingKinds,
  comparisonSight,
  entrySight,
  isInformed,
  judgingKinds,
  ratingSight,
} from '@/lib/domain/claims/blind'
import { entryPayloads, type EntryKind } from '@/lib/domain/history/history'
import { claimStatuses, roles } from '@/lib/domain/vocabulary'

const yesNo = [true, false]
const situations = roles.flatMap((role) =>
  claimStatuses.flatMap((status) =>
    yesNo.flatMap((hasJudged) => yesNo.map((hasDeskRating) => ({ role, status, hasJudged, hasDeskRating }))),
  ),
)

describe('who sees ratings', () => {
  it.each(situations.filter(({ role }) => role === 'reader'))(
    'a reader those of reviewed claims with a fresh desk rating only: %o',
    (situation) => {
      expect(ratingSight(situation)).toBe(
        situation.status === 'reviewed' && situation.hasDeskRating ? 'shown' : 'hidden',
      )
    },
  )

  it.each(situations.filter(({ role, hasJudged, hasDeskRating }) => role !== 'reader' && (hasJudged || hasDeskRating)))(
    'whoever rated or abstained, and all of the desk once it has decided: %o',
    (situation) => expect(ratingSight(situation)).toBe('shown'),
  )

  it.each(situations.filter(({ role, hasJudged, hasDeskRating }) => role !== 'reader' && !hasJudged && !hasDeskRating))(
    'before, a lead who has rated and an editor nothing: %o',
    (situation) => expect(ratingSight(situation)).toBe(situation.role === 'lead' ? 'who-only' : 'hidden'),
  )
})

describe('an informed rating', () => {
  it.each(situations.flatMap((situation) => yesNo.map((othersRated) => ({ ...situation, othersRated }))))(
    'is one whose rater could see another’s, or the desk’s: %o',
    (seen) => {
      expect(isInformed(seen)).toBe(ratingSight(seen) === 'shown' && (seen.othersRated || seen.hasDeskRating))
    },
  )

  it('is never that of the first to rate, nor of somebody who has neither rated nor abstained', () => {
    const fresh = { role: 'editor', status: 'in-review', hasDeskRating: false } as const
    expect(isInformed({ ...fresh, hasJudged: true, othersRated: false })).toBe(false)
    expect(isInformed({ ...fresh, hasJudged: false, othersRated: true })).toBe(false)
    expect(isInformed({ ...fresh, hasJudged: true, othersRated: true })).toBe(true)
  })
})

describe('who sees comparisons', () => {
  const pairs = roles.flatMap((role) =>
    yesNo.flatMap((hasCompared) =>
      yesNo.flatMap((bothDeskRated) =>
        yesNo.map((bothReviewed) => ({ role, hasCompared, bothDeskRated, bothReviewed })),
      ),
    ),
  )

  it.each(pairs.filter(({ role }) => role === 'reader'))('a reader those of two reviewed claims only: %o', (pair) => {
    expect(comparisonSight(pair)).toBe(pair.bothReviewed ? 'shown' : 'hidden')
  })

  it.each(pairs.filter(({ role }) => role !== 'reader'))(
    'whoever compared the two, or all once both have desk ratings: %o',
    (pair) => {
      const before = pair.role === 'lead' ? 'who-only' : 'hidden'
      expect(comparisonSight(pair)).toBe(pair.hasCompared || pair.bothDeskRated ? 'shown' : before)
    },
  )
})

describe('entries of the log', () => {
  const kinds = Object.keys(entryPayloads) as EntryKind[]
  const sights = ['shown', 'who-only', 'hidden'] as const

  it('tell judgements of a claim in exactly two kinds, of a pair in two more', () => {
    expect(judgingKinds.toSorted()).toEqual(['claim-adjudicated', 'claim-rated'])
    expect(comparingKinds.toSorted()).toEqual(['comparison-made', 'comparison-withdrawn'])
  })

  it.each(kinds)('%s is whole for its actor and for whoever sees ratings', (kind) => {
    for (const sight of sights) expect(entrySight(kind, true, sight)).toBe('whole')
    expect(entrySight(kind, false, 'shown')).toBe('whole')
  })

  it.each(kinds)('%s is hidden exactly where it tells a judgement', (kind) => {
    const judging = judgingKinds.includes(kind) || comparingKinds.includes(kind)
    expect(entrySight(kind, false, 'who-only')).toBe(judging ? 'who-only' : 'whole')
    expect(entrySight(kind, false, 'hidden')).toBe(judging ? 'none' : 'whole')
  })
})
