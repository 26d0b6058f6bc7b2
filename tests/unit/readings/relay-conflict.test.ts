import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAnswers } from '@/lib/domain/readings/answer-reading'
import { relayConflicts } from '@/lib/domain/readings/relay-conflict'
import { answer, anyAnswer, origin } from '../../support/answers'

const un = { origin: origin('un') }
const a = answer('a', { ...un, positionId: 'p' })
const b = answer('b', { ...un, positionId: 'r', way: 'agency' })

describe('relay conflicts', () => {
  it('leave both answers uncounted, and no others', () => {
    const other = answer('c', { origin: origin('observatory'), positionId: 'p' })
    const { conflicts, uncounted } = relayConflicts('choice', [a, other, b])
    expect(conflicts).toEqual([{ a: 'a', b: 'b', origin: 'un' }])
    expect([...uncounted]).toEqual(['a', 'b'])
  })

  it('are resolved by the one that was seen at the origin', () => {
    const { uncounted } = relayConflicts('choice', [a, { ...b, attribution: 'seen-at-origin' }])
    expect([...uncounted]).toEqual(['a'])
  })

  it('are found for every claim alike', () => {
    expect(relayConflicts('choice', [a, { ...a, claimId: 'a2' }, b]).conflicts).toHaveLength(2)
  })

  it('are exactly the pairs that read as one', () => {
    const many = fc
      .array(anyAnswer, { maxLength: 6 })
      .map((all) => all.map((one, index) => ({ ...one, claimId: `c${index}` })))
    fc.assert(
      fc.property(many, (answers) => {
        const pairs = answers.flatMap((one, index) => answers.slice(index + 1).map((other) => [one, other] as const))
        const expected = pairs
          .filter(([one, other]) => compareAnswers('choice', one, other).reading === 'relay-conflict')
          .map(([one, other]) => [one.claimId, other.claimId].toSorted().join(' '))
        const found = relayConflicts('choice', answers).conflicts.map((pair) => [pair.a, pair.b].toSorted().join(' '))
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})
