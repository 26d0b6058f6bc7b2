import { describe, expect, it } from 'vitest'
import { blankDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import { answering, takesFigure, withFigureWords, type AskedQuestion } from '@/lib/domain/drafting/answering'

const blank = blankDraft({ agency: null, outlet: 'The Paper' }, [])
const draft = (more: Partial<ClaimDraft>): ClaimDraft => ({ ...blank, ...more })
const howMany: AskedQuestion = {
  id: 'q1',
  kind: 'figure',
  measure: 'killed',
  who: 'civilians',
  scope: 'the city',
  countKind: 'single-event',
}
const whether: AskedQuestion = { id: 'q2', kind: 'yes-no', measure: null, who: null, scope: null, countKind: null }

describe('answering', () => {
  it('fills the empty fields of a figure with what is asked, and leaves what is there', () => {
    const asked = answering(draft({ kind: 'figure' }), howMany)
    expect(asked).toMatchObject({
      questionId: 'q1',
      figure: { measure: 'killed', who: 'civilians', scope: 'the city', count: 'single-event' },
    })
    const other = answering(draft({ kind: 'figure', figure: { ...blank.figure, measure: 'wounded' } }), howMany)
    expect(other.figure).toMatchObject({ measure: 'wounded', who: 'all', scope: 'the city', count: 'cumulative' })
    expect(answering(blank, howMany).figure).toEqual(blank.figure)
  })

  it('lets a denial deny, takes the position of another question away, and can take the question away', () => {
    expect(answering(draft({ kind: 'denial', positionId: 'p' }), whether)).toMatchObject({
      questionId: 'q2',
      stance: 'denies',
      positionId: '',
    })
    expect(answering(draft({ questionId: 'q2' }), undefined)).toMatchObject({ questionId: '', stance: 'asserts' })
  })
})

describe('withFigureWords', () => {
  it('makes an occurrence a figure with what is asked, and an occurrence again without words', () => {
    const typed = withFigureWords(draft({ questionId: 'q1' }), 'at least 45', howMany)
    expect(typed).toMatchObject({ kind: 'figure', figure: { words: 'at least 45', measure: 'killed' } })
    expect(withFigureWords(typed, ' ', howMany)).toMatchObject({ kind: 'occurrence', figure: { measure: 'killed' } })
  })

  it('keeps the kind of a prediction and of a denial that has a figure', () => {
    expect(withFigureWords(draft({ kind: 'prediction' }), '2,000', undefined).kind).toBe('prediction')
    const denial = draft({ kind: 'denial', stance: 'denies', questionId: 'q1' })
    expect(withFigureWords(denial, '45', howMany).kind).toBe('denial')
  })
})

describe('takesFigure', () => {
  it('is for claims with a figure, and for occurrences that may get one', () => {
    expect(takesFigure(blank, undefined)).toBe(true)
    expect(takesFigure(draft({ questionId: 'q1' }), howMany)).toBe(true)
    expect(takesFigure(draft({ questionId: 'q2' }), whether)).toBe(false)
    expect(takesFigure(draft({ questionId: 'q2', kind: 'figure' }), whether)).toBe(true)
    expect(takesFigure(draft({ kind: 'opinion' }), undefined)).toBe(false)
  })
})
