import { describe, expect, it } from 'vitest'
import { giveSameAnswer, hasIndependentSupport, type ConfirmedPair, type SupportingClaim } from '@/lib/domain/independence'

const answer = { questionId: 'q', stance: 'asserts', positionId: 'p' }
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

  it.each([
    ['figures', { ...claim, isFigure: true }],
    ['claims that answer nothing', { ...claim, answer: null }],
  ])('goes by links for %s', (_, one) => {
    expect(giveSameAnswer(one, claim, false)).toBe(false)
    expect(giveSameAnswer(claim, one, true)).toBe(true)
  })
})
