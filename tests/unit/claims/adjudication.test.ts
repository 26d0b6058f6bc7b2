import { describe, expect, it, test } from 'vitest'
import {
  deskRatingRefusal,
  dissentFrom,
  freshRatings,
  independenceRefusal,
  isCounted,
  lastWords,
  reviewRefusal,
  unratedReason,
  type DeskRatingCase,
  type ReviewCase,
  type CurrentRating,
} from '@/lib/domain/claims/adjudication'
import { claimKinds, stances } from '@/lib/domain/vocabulary'

const rating = (raterId: string, more: Partial<CurrentRating> = {}): CurrentRating => ({
  raterId,
  credibility: 2,
  stale: false,
  counted: true,
  informed: false,
  ...more,
})

test('the last word of each rater is the later of two that stand', () => {
  const at = (second: number) => new Date(second * 1000)
  const [blind, informed, other] = [
    { raterId: 'a', at: at(1) },
    { raterId: 'a', at: at(3) },
    { raterId: 'b', at: at(2) },
  ]
  expect(lastWords([blind, other, informed])).toEqual([informed, other])
})

describe('which claims take a rating', () => {
  const takesNone = ['prediction', 'intention', 'opinion', 'naming']

  it.each(claimKinds.flatMap((kind) => [...stances, null].map((stance) => ({ kind, stance }))))(
    '$kind, $stance',
    (claim) => {
      const reason = unratedReason(claim)
      if (takesNone.includes(claim.kind)) expect(reason).toContain(claim.kind)
      else if (claim.stance === 'says-unknown') expect(reason).toContain('not known')
      else expect(reason).toBeNull()
    },
  )
})

describe('which ratings count', () => {
  it('not those of somebody with an interest in a party of the chain', () => {
    expect(isCounted(['a'], ['b', null])).toBe(true)
    expect(isCounted(['a'], ['b', 'a'])).toBe(false)
    expect(isCounted([], ['a'])).toBe(true)
  })

  it('and support a decision only while fresh, blind and no abstention; a 6 does', () => {
    const six = rating('six', { credibility: 6 })
    const others = [
      rating('a', { stale: true }),
      rating('b', { counted: false }),
      rating('c', { credibility: null }),
      rating('d', { informed: true }),
    ]
    expect(freshRatings([...others, six])).toEqual([six])
  })
})

describe('a desk rating', () => {
  const given: DeskRatingCase = {
    claim: { kind: 'occurrence', stance: 'asserts', draftedById: 'drafter' },
    leadId: 'lead',
    credibility: 2,
    ratings: [rating('lead'), rating('editor')],
    hasIndependentSupport: false,
    neededToStay: null,
  }

  it('is given by a lead who rated, on another’s fresh rating that counts', () => {
    expect(deskRatingRefusal(given)).toBeNull()
  })

  it('is given by a lead who abstained', () => {
    expect(
      deskRatingRefusal({ ...given, ratings: [rating('lead', { credibility: null }), rating('editor')] }),
    ).toBeNull()
  })

  it.each<[string, Partial<DeskRatingCase>, string]>([
    ['of one’s own draft', { leadId: 'drafter', ratings: [rating('drafter'), rating('editor')] }, 'nobody-alone'],
    ['without having rated', { ratings: [rating('editor'), rating('other')] }, 'nobody-alone'],
    [
      'on a rating of one’s own that went stale',
      { ratings: [rating('lead', { stale: true }), rating('editor')] },
      'nobody-alone',
    ],
    [
      'on an informed rating',
      { ratings: [rating('lead'), rating('editor', { informed: true })] },
      'not-enough-ratings',
    ],
    [
      'of a reviewed claim that lacks a rating it needs',
      { ratings: [rating('lead', { credibility: null }), rating('editor')], neededToStay: 2 },
      'not-enough-ratings',
    ],
    ['on one’s own rating alone', { ratings: [rating('lead')] }, 'not-enough-ratings'],
    ['on a stale rating', { ratings: [rating('lead'), rating('editor', { stale: true })] }, 'not-enough-ratings'],
    [
      'on one that does not count',
      { ratings: [rating('lead'), rating('editor', { counted: false })] },
      'not-enough-ratings',
    ],
    ['on an abstention', { ratings: [rating('lead'), rating('editor', { credibility: null })] }, 'not-enough-ratings'],
    ['of 1 without independent origins', { credibility: 1 }, 'needs-independence'],
    ['of an opinion', { claim: { ...given.claim, kind: 'opinion' } }, 'unrated-kind'],
    ['of "not known"', { claim: { ...given.claim, stance: 'says-unknown' } }, 'unrated-kind'],
  ])('is refused %s', (_, more, code) => {
    expect(deskRatingRefusal({ ...given, ...more })?.code).toBe(code)
  })

  it('may be 1 where two origins are independent', () => {
    expect(deskRatingRefusal({ ...given, credibility: 1, hasIndependentSupport: true })).toBeNull()
    expect(independenceRefusal(1, false)?.reason).toContain('two origins')
    expect(independenceRefusal(null, false)).toBeNull()
  })

  it('keeps what differs from it as dissent, a 6 too, abstentions not', () => {
    const six = rating('six', { credibility: 6 })
    const three = rating('three', { credibility: 3, counted: false })
    expect(dissentFrom(2, [rating('same'), six, three, rating('none', { credibility: null })])).toEqual([six, three])
  })
})

describe('becoming reviewed', () => {
  const given: ReviewCase = {
    claim: { kind: 'occurrence', stance: null, draftedById: 'drafter', statementIs: 'ours' },
    leadId: 'lead',
    ratingsNeeded: 2,
    freshRatings: 2,
    deskRating: 'fresh',
  }

  it('takes the ratings the dossier asks for and a fresh desk rating', () => {
    expect(reviewRefusal(given)).toBeNull()
    expect(reviewRefusal({ ...given, freshRatings: 1 })?.reason).toContain('1 of the 2')
    expect(reviewRefusal({ ...given, ratingsNeeded: 3 })?.code).toBe('not-enough-ratings')
    expect(reviewRefusal({ ...given, deskRating: 'none' })?.code).toBe('not-enough-ratings')
    const blind = [0, 1, 2].map((freshRatings) => reviewRefusal({ ...given, freshRatings, deskRating: 'none' })?.reason)
    expect(new Set(blind).size, 'how many have rated is not told before there is a desk rating').toBe(1)
    expect(reviewRefusal({ ...given, deskRating: 'stale' })?.reason).toContain('stale')
  })

  it('never happens in the words of the article, whatever the ratings and the kind', () => {
    const article: ReviewCase = { ...given, claim: { ...given.claim, statementIs: 'article' } }
    expect(reviewRefusal(article)?.code).toBe('not-worded')
    expect(reviewRefusal({ ...article, claim: { ...article.claim, kind: 'opinion' } })?.code).toBe('not-worded')
  })

  it('takes a second person where there is nothing to rate', () => {
    const opinion: ReviewCase = {
      ...given,
      claim: { ...given.claim, kind: 'opinion' },
      freshRatings: 0,
      deskRating: 'none',
    }
    expect(reviewRefusal(opinion)).toBeNull()
    expect(reviewRefusal({ ...opinion, leadId: 'drafter' })?.code).toBe('nobody-alone')
  })
})
