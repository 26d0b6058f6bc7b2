import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { giveSameAnswer, groupSameAnswers, isToldByLinks, type GivenAnswer } from '@/lib/domain/same-answer'

const answer = { questionId: 'q', stance: 'asserts', positionId: 'p' }
const claim = (claimId: string, more: Partial<GivenAnswer> = {}): GivenAnswer => ({ claimId, answer, isFigure: false, ...more })
const figure = (claimId: string) => claim(claimId, { isFigure: true })
const groupsOf = (claims: GivenAnswer[], links: [string, string][] = []) =>
  groupSameAnswers(claims, links).map((group) => group.claims.map(({ claimId }) => claimId))

describe('the same answer', () => {
  it('is the same question, stance and position', () => {
    const others = [{ questionId: 'r' }, { stance: 'implies' }, { positionId: null }].map((more, index) =>
      claim(`c${index}`, { answer: { ...answer, ...more } }),
    )
    expect(groupsOf([claim('a'), claim('b'), ...others])).toEqual([['a', 'b'], ['c0'], ['c1'], ['c2']])
  })

  it('goes by links, through others, for figures and claims that answer nothing', () => {
    const nothing = claim('c', { answer: null })
    expect(groupsOf([figure('a'), figure('b'), nothing, figure('d')], [['b', 'a'], ['c', 'b']])).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('attaches an answering claim to the figures it is linked to, without leading further', () => {
    expect(groupsOf([figure('a'), claim('b'), figure('c')], [['a', 'b'], ['b', 'c']])).toEqual([['b'], ['a', 'b'], ['c', 'b']])
  })

  it('is given by two claims of a group exactly where the rule for two says so', () => {
    const any = fc.record({ answer: fc.constantFrom(null, answer, { ...answer, stance: 'denies' }), isFigure: fc.boolean() })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (given) => {
        const claims = given.map((one, index) => claim(`c${index}`, one))
        const groups = groupsOf(claims)
        for (const [index, a] of claims.entries())
          for (const b of claims.slice(index + 1)) {
            const together = groups.some((group) => group.includes(a.claimId) && group.includes(b.claimId))
            expect(together).toBe(giveSameAnswer(a, b, false))
            expect(giveSameAnswer(a, b, true)).toBe(together || isToldByLinks(a) || isToldByLinks(b))
          }
      }),
    )
  })
})
