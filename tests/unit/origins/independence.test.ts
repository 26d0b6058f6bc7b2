import { describe, expect, it } from 'vitest'
import type { CountingLink, OriginEvidence } from '@/lib/domain/origins/answer-count'
import { hasIndependentSupport } from '@/lib/domain/origins/independence'
import { answer, figureAnswer, origin } from '../../support/answers'
import { evidenceOf } from '../../support/counted-answers'

const [un, army] = [{ origin: origin('un') }, { origin: origin('army') }]
const ours = answer('a', un)
const theirs = answer('b', army)
const confirmed: OriginEvidence['confirmed'] = [['a', 'b']]

describe('support by an independent origin', () => {
  it('takes two origins that give one answer, whichever was named first', () => {
    for (const claimId of ['a', 'b']) {
      expect(hasIndependentSupport(claimId, evidenceOf('yes-no', [ours, theirs], { confirmed }))).toBe(true)
      expect(hasIndependentSupport(claimId, evidenceOf('yes-no', [ours, theirs]))).toBe(false)
    }
  })

  it.each<[string, Parameters<typeof evidenceOf>[1], Partial<OriginEvidence>?]>([
    ['no origin here', [{ ...ours, origin: null, noOrigin: 'unnamed' }, theirs]],
    ['no origin there', [ours, { ...theirs, origin: null, noOrigin: 'hearsay' }]],
    ['one origin twice', [ours, { ...theirs, ...un }]],
    ['origins that are related', [ours, theirs], { ties: [{ from: 'un', to: 'army' }] }],
    ['a retired claim', [theirs]],
    ['another position', [ours, { ...theirs, positionId: 'r' }]],
    ['another stance', [ours, { ...theirs, stance: 'denies' }]],
    ['another question', [ours, { ...theirs, questionId: 'r' }]],
    ['one that repeats the other', [ours, theirs], { links: [{ from: 'b', to: 'a', type: 'repeats' }] }],
    ['a pair of others', [ours, theirs, answer('c', un)], { confirmed: [['c', 'b']] }],
  ])('is none with %s', (_, answers, more = {}) => {
    expect(hasIndependentSupport('a', evidenceOf('yes-no', answers, { confirmed, ...more }))).toBe(false)
  })

  it('is none with an origin in a relay conflict, nor with one that was replaced', () => {
    const relays = [answer('c', { ...army, way: 'Agency B', positionId: 'r' })]
    const inConflict = evidenceOf('yes-no', [ours, { ...theirs, way: 'Agency A' }, ...relays], { confirmed })
    expect(hasIndependentSupport('a', inConflict)).toBe(false)
    const later = [answer('c', { ...army, saidDate: '2012-03-12', positionId: 'r' })]
    const replaced = evidenceOf('yes-no', [ours, { ...theirs, saidDate: '2012-03-10' }, ...later], { confirmed })
    expect(hasIndependentSupport('a', replaced)).toBe(false)
  })

  it('goes by links for figures', () => {
    const figures = [figureAnswer('a', {}, un), figureAnswer('b', {}, army)]
    const links: CountingLink[] = [{ from: 'a', to: 'b', type: 'corroborates' }]
    expect(hasIndependentSupport('a', evidenceOf('figure', figures, { confirmed }))).toBe(false)
    expect(hasIndependentSupport('a', evidenceOf('figure', figures, { confirmed, links }))).toBe(true)
  })
})
