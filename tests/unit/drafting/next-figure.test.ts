import { expect, it } from 'vitest'
import { blankDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import { forNextFigure } from '@/lib/domain/drafting/next-figure'

const anchors = [{ captureId: 'capture', start: 0, end: 4, exact: 'word' }]
const blank = blankDraft({ agency: null, outlet: 'The Paper' }, anchors)
const first: ClaimDraft = {
  ...blank,
  statement: 'Forty-five were killed.',
  kind: 'figure',
  placeId: 'city',
  questionId: 'how-many',
  hedge: 'reportedly',
  saidDate: { edtf: '2031-09-11', words: 'Thursday', basis: 'relative' },
  figure: { ...blank.figure, words: '45', measure: 'killed', overruled: true, low: '45' },
  overruledBecause: 'As counted.',
  offer: { captureId: 'capture', start: 0, end: 4 },
}

it('has all of the first but figure, statement and the suggestion that it was', () => {
  const { offer: _, ...rest } = first
  expect(forNextFigure(first)).toEqual({ ...rest, statement: '', figure: blank.figure, overruledBecause: '' })
})

it('predicts where the first predicts', () => {
  expect(forNextFigure({ ...first, kind: 'prediction' }).figure).toEqual({ ...blank.figure, basis: 'predicted' })
})
