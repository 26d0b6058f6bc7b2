import { describe, expect, it } from 'vitest'
import { blankDraft, blankStep, fieldsOf, figureRole, type ClaimDraft, withWords } from '@/lib/domain/claims/draft'

const agency = { id: 'party-ap', name: 'AP' }
const anchor = { captureId: 'capture', start: 3, end: 9, exact: 'scores' }
const draft = (more: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...blankDraft({ agency, outlet: 'The Paper' }, [anchor]),
  ...more,
})
const figure = (more: Partial<ClaimDraft['figure']>): ClaimDraft['figure'] => ({ ...draft().figure, ...more })

describe('blankDraft', () => {
  it('fills the chain from the source: who said it, the agency, the outlet', () => {
    expect(draft().chain).toEqual([
      { ...blankStep('paraphrase'), knows: 'not stated' },
      { ...blankStep('relayed'), party: agency },
      { ...blankStep('published'), label: 'The Paper' },
    ])
  })

  it('says so where the outlet is not recorded', () => {
    expect(blankDraft({ agency: null, outlet: null }, []).chain.at(-1)).toEqual({
      ...blankStep('published'),
      label: 'outlet not recorded',
    })
  })
})

describe('fieldsOf', () => {
  it('leaves out what is empty', () => {
    const fields = fieldsOf(draft({ statement: 'It happened.', hedge: '  ' }))
    expect(fields).toMatchObject({
      statement: 'It happened.',
      hedge: null,
      caveat: null,
      eventId: null,
      placeId: null,
      eventDate: null,
      saidDate: null,
      figure: null,
      answer: null,
      anchors: [anchor],
    })
  })

  it('sends a party by its id alone, and an unnamed speaker by label and camp', () => {
    const chain = [
      { ...blankStep('anonymous'), label: 'activists, unnamed', campId: 'camp', knows: 'not stated' as const },
      { ...blankStep('published'), party: agency, label: 'left over', campId: 'left over' },
    ]
    expect(fieldsOf(draft({ chain })).chain).toEqual([
      {
        partyId: null,
        label: 'activists, unnamed',
        campId: 'camp',
        capacity: null,
        knows: 'not stated',
        manner: 'anonymous',
      },
      { partyId: 'party-ap', label: null, campId: null, capacity: null, knows: null, manner: 'published' },
    ])
  })

  it('sends a figure only of a figure claim, without the bounds that follow from its words', () => {
    const typed = figure({ words: 'at least 45', measure: 'killed', asOfDate: '2012-03-12' })
    expect(fieldsOf(draft({ figure: typed })).figure).toBeNull()
    expect(fieldsOf(draft({ kind: 'figure', figure: typed })).figure).toEqual({
      measure: 'killed',
      who: 'all',
      byWhom: 'not-stated',
      scope: null,
      count: 'cumulative',
      basis: 'not-stated',
      words: 'at least 45',
      override: null,
      asOfDate: '2012-03-12',
      asOfBasis: 'stated',
      from: null,
      to: null,
    })
  })

  it('sends the figure that a denial denies, and one that is predicted', () => {
    const denial = { kind: 'denial' as const, stance: 'denies' as const, questionId: 'q' }
    const typed = figure({ words: 'more than 7,500', measure: 'killed' })
    expect(fieldsOf(draft({ ...denial, figure: typed })).figure).toMatchObject({ words: 'more than 7,500' })
    expect(fieldsOf(draft(denial)).figure).toBeNull()
    expect(fieldsOf(draft({ ...denial, stance: 'asserts', figure: typed })).figure).toBeNull()
    expect(fieldsOf(draft({ kind: 'prediction', figure: typed })).figure).toMatchObject({ words: 'more than 7,500' })
    expect(fieldsOf(draft({ kind: 'prediction' })).figure).toBeNull()
  })

  it('takes a share and a prediction from the words of a figure', () => {
    const typed = figure({ count: 'cumulative', basis: 'counted' })
    expect(withWords(typed, '25 %')).toMatchObject({ words: '25 %', count: 'share', basis: 'counted' })
    expect(withWords(typed, 'could reach 20,000')).toMatchObject({ count: 'cumulative', basis: 'predicted' })
    expect(withWords(typed, '45')).toEqual({ ...typed, words: '45' })
  })

  it('tells what a figure is to its claim', () => {
    const denial = draft({ kind: 'denial', stance: 'denies', questionId: 'q' })
    expect(figureRole(denial, true)).toBe('denied')
    expect(figureRole(denial, false)).toBeNull()
    expect(figureRole(draft({ kind: 'figure', stance: 'denies', questionId: 'q' }), true)).toBe('denied')
    expect(figureRole(draft({ kind: 'figure' }), false)).toBe('own')
    expect(figureRole(draft({ kind: 'prediction' }), false)).toBe('predicted')
  })

  it('sends other bounds, commas and all, with their reason, and opens an end that has none', () => {
    const override = (more: Partial<ClaimDraft['figure']>) => {
      const typed = figure({ words: '45', low: '1,024', high: '', ...more })
      return fieldsOf(draft({ kind: 'figure', overruledBecause: 'A typing error.', figure: typed })).figure
    }
    expect(override({})).toMatchObject({ override: null })
    expect(override({ overruled: true })).toMatchObject({
      override: { low: 1024, lowOpen: false, high: null, highOpen: true, because: 'A typing error.' },
    })
    expect(override({ overruled: true, low: '12e3' })).toMatchObject({ override: { low: Number.NaN } })
  })

  it('keeps a date that has words only, so that it is refused by name and not lost', () => {
    const eventDate = { edtf: '', words: 'last Friday', basis: 'relative' as const }
    expect(fieldsOf(draft({ eventDate })).eventDate).toEqual({ edtf: '', words: 'last Friday', basis: 'relative' })
  })
})
