import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rivalProblem, type RivalAnswer } from '@/lib/domain/comparisons/comparison'
import { countRivalPairs, rivalPairs } from '@/lib/domain/comparisons/rival-pairs'
import { questionKinds, stances } from '@/lib/domain/vocabulary'

const anyFigure = fc.option(
  fc.record({
    measure: fc.constantFrom('killed', 'bodies'),
    who: fc.constantFrom('all', 'not-stated'),
    scope: fc.constantFrom('Homs', null),
    countKind: fc.constant('cumulative'),
    asOfDate: fc.constantFrom(null, '2012-03', '2013-07', '2012'),
  }),
)
const anyAnswers = fc
  .array(
    fc.record({
      stance: fc.constantFrom(...stances),
      positionId: fc.constantFrom(null, 'one', 'two'),
      figure: anyFigure,
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map((each, index): RivalAnswer => ({
      ...each,
      claimId: `claim-${String(index).padStart(2, '0')}`,
      questionId: 'q',
    })),
  )

it('are exactly those that nothing speaks against, each once, and as many as are counted', () => {
  fc.assert(
    fc.property(fc.constantFrom(...questionKinds), anyAnswers, (kind, answers) => {
      const expected = answers.flatMap((a, index) =>
        answers
          .slice(index + 1)
          .filter((b) => rivalProblem(kind, a, b) === null)
          .map((b) => ({ a: a.claimId, b: b.claimId })),
      )
      expect(rivalPairs(kind, answers)).toEqual(expected)
      expect(
        countRivalPairs(
          kind,
          answers.map((answer) => ({ answer, claims: 1 })),
        ),
      ).toBe(expected.length)
    }),
  )
})

it('counts claims of one sort together', () => {
  const answer = { stance: 'asserts' as const, positionId: null, figure: null }
  expect(
    countRivalPairs('yes-no', [
      { answer, claims: 3 },
      { answer: { ...answer, stance: 'denies' }, claims: 4 },
    ]),
  ).toBe(12)
  expect(countRivalPairs('open', [{ answer, claims: 5 }])).toBe(10)
})
