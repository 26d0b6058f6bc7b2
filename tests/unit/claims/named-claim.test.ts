import { describe, expect, it } from 'vitest'
import { fieldsOfNamedClaim, namedClaim } from '@/lib/domain/claims/named-claim'

const claim = namedClaim.parse({
  key: 'one',
  statement: 'Says so',
  kind: 'figure',
  chain: [
    { party: null, label: 'activists, unnamed', camp: 'opposition', knows: 'counted', manner: 'anonymous' },
    { party: 'the-outlet', manner: 'published' },
  ],
  attribution: 'as-reported',
  event: 'killings',
  figure: {
    measure: 'killed',
    who: 'all',
    byWhom: 'army',
    scope: null,
    count: 'cumulative',
    basis: 'counted',
    words: '45',
    low: 45,
    lowOpen: false,
    high: 45,
    highOpen: false,
    asOfDate: null,
    asOfBasis: null,
  },
  answer: { question: 'how-many', stance: 'asserts', position: 'first' },
  anchors: [{ capture: 'digest', quote: '45' }],
})

const id = (kind: string, key: string) => `${kind} ${key}`

describe('a claim of a file', () => {
  it('is sent as the claim form would: ids for keys', () => {
    const words = { captureId: 'capture', start: 0, end: 2, exact: '45' }
    expect(fieldsOfNamedClaim(claim, id, [words], 'As the table says')).toMatchObject({
      statement: 'Says so',
      eventId: 'event killings',
      placeId: null,
      chain: [
        { partyId: null, label: 'activists, unnamed', campId: 'camp opposition' },
        { partyId: 'party the-outlet', campId: null },
      ],
      figure: { byWhom: 'party army', override: { low: 45, because: 'As the table says' } },
      answer: { questionId: 'question how-many', stance: 'asserts', positionId: 'position how-many/first' },
      anchors: [words],
    })
  })

  it('leaves nobody stated as it is', () => {
    const unstated = { ...claim, figure: claim.figure && { ...claim.figure, byWhom: 'not-stated' } }
    expect(fieldsOfNamedClaim(unstated, id, [], null).figure).toMatchObject({ byWhom: 'not-stated' })
  })

  it('has no field that it does not know', () => {
    expect(namedClaim.safeParse({ ...claim, status: 'reviewed' }).success).toBe(false)
  })
})
