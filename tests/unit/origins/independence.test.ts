import { describe, expect, it } from 'vitest'
import type { StoredAnswer } from '@/lib/domain/claims/whole-claim'
import { hasIndependentSupport, type ConfirmedPair, type SupportingClaim } from '@/lib/domain/origins/independence'

const answer: StoredAnswer = { questionId: 'q', stance: 'asserts', positionId: 'p' }
const claim: SupportingClaim = { originPartyId: 'a', retired: false, answer, isFigure: false }
const pair: ConfirmedPair = { other: { ...claim, originPartyId: 'b' }, linkedAsSame: false, originsRelated: false }

describe('support by an independent origin', () => {
  it('takes two origins that give one answer', () => {
    expect(hasIndependentSupport(claim, [pair])).toBe(true)
    expect(hasIndependentSupport(claim, [])).toBe(false)
  })

  it.each<[string, Partial<SupportingClaim>, Partial<ConfirmedPair>]>([
    ['no origin here', { originPartyId: null }, {}],
    ['no origin there', {}, { other: { ...pair.other, originPartyId: null } }],
    ['one origin twice', { originPartyId: 'b' }, {}],
    ['origins that are related', {}, { originsRelated: true }],
    ['a retired claim', { retired: true }, {}],
    ['a retired other', {}, { other: { ...pair.other, retired: true } }],
    ['another position', {}, { other: { ...pair.other, answer: { ...answer, positionId: 'r' } } }],
    ['another stance', {}, { other: { ...pair.other, answer: { ...answer, stance: 'denies' } } }],
    ['another question', {}, { other: { ...pair.other, answer: { ...answer, questionId: 'r' } } }],
  ])('is none with %s', (_, more, morePair) => {
    expect(hasIndependentSupport({ ...claim, ...more }, [{ ...pair, ...morePair }])).toBe(false)
  })

  it('goes by links for figures', () => {
    const figure = { ...claim, isFigure: true }
    expect(hasIndependentSupport(figure, [pair])).toBe(false)
    expect(hasIndependentSupport(figure, [{ ...pair, linkedAsSame: true }])).toBe(true)
  })
})
