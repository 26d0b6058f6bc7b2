import { describe, expect, it } from 'vitest'
import { comparingKinds, entrySight, judgingKinds, leastSight, ratingSight } from '@/lib/domain/blind'
import { entryPayloads, type EntryKind } from '@/lib/domain/history'
import { claimStatuses, roles } from '@/lib/domain/vocabulary'

const yesNo = [true, false]
const situations = roles.flatMap((role) =>
  claimStatuses.flatMap((status) =>
    yesNo.flatMap((hasJudged) => yesNo.map((hasDeskRating) => ({ role, status, hasJudged, hasDeskRating }))),
  ),
)

describe('who sees ratings', () => {
  it.each(situations.filter(({ role }) => role === 'reader'))('a reader those of reviewed claims only: %o', (situation) => {
    expect(ratingSight(situation)).toBe(situation.status === 'reviewed' ? 'shown' : 'hidden')
  })

  it.each(situations.filter(({ role, hasJudged, hasDeskRating }) => role !== 'reader' && (hasJudged || hasDeskRating)))(
    'whoever rated or abstained, and all of the desk once it has decided: %o',
    (situation) => expect(ratingSight(situation)).toBe('shown'),
  )

  it.each(situations.filter(({ role, hasJudged, hasDeskRating }) => role !== 'reader' && !hasJudged && !hasDeskRating))(
    'before, a lead who has rated and an editor nothing: %o',
    (situation) => expect(ratingSight(situation)).toBe(situation.role === 'lead' ? 'who-only' : 'hidden'),
  )
})

describe('entries of the log', () => {
  const kinds = Object.keys(entryPayloads) as EntryKind[]
  const sights = ['shown', 'who-only', 'hidden'] as const

  it('tell judgements in exactly three kinds, one of them of two claims', () => {
    expect(judgingKinds.toSorted()).toEqual(['claim-adjudicated', 'claim-rated', 'comparison-made'])
    expect(comparingKinds).toEqual(['comparison-made'])
  })

  it('of two claims are seen as far as the one seen least', () => {
    for (const first of sights)
      for (const second of sights) {
        const least = [first, second].includes('hidden') ? 'hidden' : [first, second].includes('who-only') ? 'who-only' : 'shown'
        expect(leastSight([first, second])).toBe(least)
      }
    expect(leastSight([])).toBe('shown')
  })

  it.each(kinds)('%s is whole for its actor and for whoever sees ratings', (kind) => {
    for (const sight of sights) expect(entrySight(kind, true, sight)).toBe('whole')
    expect(entrySight(kind, false, 'shown')).toBe('whole')
  })

  it.each(kinds)('%s is hidden exactly where it tells a judgement', (kind) => {
    const judging = judgingKinds.includes(kind)
    expect(entrySight(kind, false, 'who-only')).toBe(judging ? 'who-only' : 'whole')
    expect(entrySight(kind, false, 'hidden')).toBe(judging ? 'none' : 'whole')
  })
})
