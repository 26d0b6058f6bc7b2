import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredAnswer } from '@/lib/domain/claims/whole-claim'
import { answerKey, groupSameAnswers, isAnswerByLinks, type AnswerOfClaim } from '@/lib/domain/origins/same-answer'
import { between, compared, moreThan } from '../../support/compared-figures'

const answer: StoredAnswer = { questionId: 'q', stance: 'asserts', positionId: 'p' }
const claim = (claimId: string, more: Partial<AnswerOfClaim> = {}): AnswerOfClaim => ({
  claimId,
  answer,
  isFigure: false,
  ...more,
})
const figure = (claimId: string) => claim(claimId, { isFigure: true })
const groupsOf = (claims: AnswerOfClaim[], links: [string, string][] = []) =>
  groupSameAnswers(claims, links).map((group) => group.claims.map(({ claimId }) => claimId))

describe('the same answer', () => {
  it('is the same question, stance and position', () => {
    const others = [{ questionId: 'r' }, { stance: 'implies' as const }, { positionId: null }].map((more, index) =>
      claim(`c${index}`, { answer: { ...answer, ...more } }),
    )
    expect(groupsOf([claim('a'), claim('b'), ...others])).toEqual([['a', 'b'], ['c0'], ['c1'], ['c2']])
  })

  it('goes by links, through others, for figures and claims that answer nothing', () => {
    const nothing = claim('c', { answer: null })
    expect(
      groupsOf(
        [figure('a'), figure('b'), nothing, figure('d')],
        [
          ['b', 'a'],
          ['c', 'b'],
        ],
      ),
    ).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('attaches an answering claim to the figures it is linked to, without leading further', () => {
    expect(
      groupsOf(
        [figure('a'), claim('b'), figure('c')],
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
      ),
    ).toEqual([['b'], ['a', 'b'], ['c', 'b']])
  })

  it('joins no figures that do not fit, and counts a figure by those that fit it alone', () => {
    const of = (claimId: string, bounds: object, more = {}) => ({
      ...figure(claimId),
      compared: compared(bounds),
      ...more,
    })
    const [floor, few, many] = [of('floor', moreThan(20)), of('few', between(22, 22)), of('many', between(48, 48))]
    const groups = groupSameAnswers(
      [floor, few, many],
      [
        ['few', 'floor'],
        ['many', 'floor'],
        ['few', 'many'],
      ],
    )
    const idsOf = (all: AnswerOfClaim[]) =>
      all
        .map(({ claimId }) => claimId)
        .toSorted()
        .join(' ')
    expect(new Map(groups.map(({ own, claims }) => [idsOf(own), idsOf(claims)]))).toEqual(
      new Map([
        ['few', 'few floor'],
        ['floor', 'few floor many'],
        ['many', 'floor many'],
      ]),
    )
    expect(groupsOf([few, many], [['few', 'many']])).toEqual([['few'], ['many']])
    const denial = of('denial', between(22, 22), { answer: { ...answer, stance: 'denies' } })
    expect(groupsOf([few, denial], [['few', 'denial']])).toEqual([['few'], ['denial']])
  })

  it('is given by two claims of a group exactly where the rule for two says so', () => {
    const any = fc.record({
      answer: fc.constantFrom(null, answer, { ...answer, stance: 'denies' as const }),
      isFigure: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (given) => {
        const claims = given.map((one, index) => claim(`c${index}`, one))
        const groups = groupsOf(claims)
        for (const [index, a] of claims.entries())
          for (const b of claims.slice(index + 1)) {
            const together = groups.some((group) => group.includes(a.claimId) && group.includes(b.claimId))
            const isTold = isAnswerByLinks(a) || isAnswerByLinks(b)
            expect(together).toBe(!isTold && answerKey(a) === answerKey(b))
          }
      }),
    )
  })
})
