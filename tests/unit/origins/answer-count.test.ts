import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountingLink, countAnswers } from '@/lib/domain/origins/answer-count'
import { answer, anyAnswer, figureAnswer, origin } from '../../support/answers'
import { evidenceOf, originsOf } from '../../support/counted-answers'

const counts = (...args: Parameters<typeof originsOf>) =>
  originsOf(...args).map((each) => [each.claimIds, each.origins.length, each.independentOrigins])

describe('the origins of answers', () => {
  it('are counted by stance and position, and by their last word', () => {
    const [un, army] = [{ origin: origin('un') }, { origin: origin('army') }]
    const answers = [
      answer('a', { ...un, positionId: 'p', saidDate: '2012-03-10' }),
      answer('b', { ...army, positionId: 'p' }),
      answer('c', { ...un, positionId: 'r', saidDate: '2012-03-11' }),
    ]
    expect(counts('choice', answers)).toEqual([
      [['a', 'b'], 1, 0],
      [['c'], 1, 0],
    ])
    expect(originsOf('choice', answers)[0]?.none).toMatchObject([{ claimId: 'a', reason: 'replaced' }])
  })

  it('are counted of figures by their links', () => {
    const answers = [
      figureAnswer('a', {}, { origin: origin('un') }),
      figureAnswer('b', {}, { origin: origin('army') }),
      figureAnswer('c', {}, { origin: origin('office') }),
    ]
    const links: CountingLink[] = [{ from: 'a', to: 'b', type: 'corroborates' }]
    expect(counts('figure', answers, { links, confirmed: [['a', 'b']] })).toEqual([
      [['a', 'b'], 2, 2],
      [['c'], 1, 0],
    ])
    const repeated: CountingLink[] = [{ from: 'a', to: 'b', type: 'repeats' }]
    expect(counts('figure', answers, { links: repeated })[0]).toEqual([['a', 'b'], 1, 0])
  })

  it('depend on no order of claims or links', () => {
    const all = fc
      .array(anyAnswer, { maxLength: 6 })
      .map((answers) => answers.map((one, index) => answer(`c${index}`, { ...one, claimId: `c${index}` })))
    const type = fc.constantFrom('corroborates' as const, 'repeats' as const)
    const links = fc.array(
      fc.record({ from: fc.nat(5).map((n) => `c${n}`), to: fc.nat(5).map((n) => `c${n}`), type }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(all, links, (answers, linked) => {
        const evidence = evidenceOf('figure', answers, { links: linked })
        const { claims, conflictCandidates } = evidence
        const turned = {
          ...evidence,
          claims: claims.toReversed(),
          conflictCandidates: conflictCandidates.toReversed(),
          links: linked.toReversed(),
        }
        const said = (of: typeof evidence) =>
          countAnswers(of)
            .answers.map(({ claimIds, origins, independentOrigins }) =>
              JSON.stringify([claimIds, origins.map(({ partyId }) => partyId).toSorted(), independentOrigins]),
            )
            .toSorted()
        expect(said(turned)).toEqual(said(evidence))
      }),
    )
  })
})
