import { describe, expect, it } from 'vitest'
import { blankDraft, fieldsOf, type ClaimDraft } from '@/lib/domain/claims/draft'
import { draftDifferences, draftOfClaim, mergeDrafts, type StoredClaim } from '@/lib/domain/claims/edit-draft'

const blank = blankDraft({ agency: null, outlet: 'The Outlet' }, [])
const stored: StoredClaim = {
  statement: 'More than 7,500 were killed.',
  kind: 'figure',
  attribution: 'as-reported',
  eventId: 'event',
  placeId: null,
  eventDate: '2012-03-12',
  eventDateWords: 'yesterday',
  eventDateBasis: 'relative',
  saidDate: null,
  saidDateWords: null,
  saidDateBasis: null,
  hedge: null,
  caveat: 'not checked',
  chain: [
    {
      party: { id: 'un', name: 'UN' },
      label: null,
      campId: null,
      capacity: 'counter',
      knows: 'counted',
      manner: 'paraphrase',
    },
    { party: null, label: 'outlet not recorded', campId: null, capacity: null, knows: null, manner: 'published' },
  ],
  figure: {
    measure: 'killed',
    who: 'all',
    byWhom: { id: 'army', name: 'The Army' },
    scope: 'Syria',
    countKind: 'cumulative',
    basis: 'estimated',
    words: 'more than 7,500',
    low: 7500,
    lowOpen: true,
    high: null,
    highOpen: true,
    asOfDate: '2012-03-10~',
    asOfBasis: 'inferred',
    fromDate: null,
    toDate: null,
    overruledBecause: null,
  },
  answer: { questionId: 'q', stance: 'asserts', positionId: null },
  anchors: [{ captureId: 'c', startAt: 3, endAt: 9, exact: 'killed' }],
}

describe('a stored claim as a form', () => {
  it('says again what is stored', () => {
    expect(fieldsOf(draftOfClaim(stored, blank))).toEqual({
      statement: stored.statement,
      kind: 'figure',
      attribution: 'as-reported',
      eventId: 'event',
      placeId: null,
      hedge: null,
      caveat: 'not checked',
      eventDate: { edtf: '2012-03-12', words: 'yesterday', basis: 'relative' },
      saidDate: null,
      chain: [
        { partyId: 'un', label: null, campId: null, capacity: 'counter', knows: 'counted', manner: 'paraphrase' },
        { partyId: null, label: 'outlet not recorded', campId: null, capacity: null, knows: null, manner: 'published' },
      ],
      figure: {
        measure: 'killed',
        who: 'all',
        byWhom: 'army',
        scope: 'Syria',
        count: 'cumulative',
        basis: 'estimated',
        words: 'more than 7,500',
        override: null,
        asOfDate: '2012-03-10~',
        asOfBasis: 'inferred',
        from: null,
        to: null,
      },
      answer: { questionId: 'q', stance: 'asserts', positionId: null },
      anchors: [{ captureId: 'c', start: 3, end: 9, exact: 'killed' }],
    })
  })

  it('keeps bounds that an editor set', () => {
    const figure = { ...stored.figure!, low: 7000, lowOpen: false, overruledBecause: 'The table says so' }
    expect(fieldsOf(draftOfClaim({ ...stored, figure }, blank))).toMatchObject({
      figure: { override: { low: 7000, lowOpen: false, high: null, highOpen: true, because: 'The table says so' } },
    })
  })

  it('without figure, answer and dates has none', () => {
    const bare = {
      ...stored,
      kind: 'denial' as const,
      figure: null,
      answer: null,
      eventDate: null,
      eventDateWords: null,
      eventDateBasis: null,
    }
    expect(fieldsOf(draftOfClaim(bare, blank))).toMatchObject({ figure: null, answer: null, eventDate: null })
  })
})

describe('two texts of one claim', () => {
  const began = draftOfClaim(stored, blank)
  const yours: ClaimDraft = {
    ...began,
    statement: 'Mine',
    hedge: 'reportedly',
    figure: { ...began.figure, basis: 'counted' },
  }
  const theirs: ClaimDraft = { ...began, statement: 'Theirs', caveat: '', positionId: 'p' }

  it('differ where one or both changed something', () => {
    expect(draftDifferences(began, yours, theirs).map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['statement', 'both'],
      ['figure', 'yours'],
      ['answer', 'theirs'],
      ['hedge', 'yours'],
      ['caveat', 'theirs'],
    ])
    expect(draftDifferences(began, yours, yours)).toEqual([])
  })

  it('do not differ where both made the same change', () => {
    const both = { ...began, hedge: 'reportedly' }
    expect(draftDifferences(began, both, both)).toEqual([])
  })

  it('become one text, field by field', () => {
    const merged = mergeDrafts(yours, theirs, { statement: 'yours', hedge: 'yours', caveat: 'theirs' })
    expect(merged).toEqual({ ...theirs, statement: 'Mine', hedge: 'reportedly' })
    expect(mergeDrafts(yours, theirs, {})).toEqual(theirs)
  })

  it('become yours whole when every difference is yours', () => {
    const all = Object.fromEntries(draftDifferences(began, yours, theirs).map(({ field }) => [field, 'yours' as const]))
    expect(fieldsOf(mergeDrafts(yours, theirs, all))).toEqual(fieldsOf(yours))
  })

  it('show a reason for other bounds as part of the figure', () => {
    const overruled = {
      ...began,
      figure: { ...began.figure, overruled: true, low: '7500', lowOpen: true },
      overruledBecause: 'r',
    }
    expect(draftDifferences(began, overruled, began)).toMatchObject([
      { field: 'figure', yours: { override: { because: 'r' } } },
    ])
  })
})
