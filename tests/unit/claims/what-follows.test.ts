import { describe, expect, it } from 'vitest'
import { blankDraft, type ClaimDraft, type StepDraft } from '@/lib/domain/claims/draft'
import { whatFollows } from '@/lib/domain/claims/what-follows'

const undated = { edition: null, publishedDate: null }

const party = { id: 'army', name: 'The Army' }
const draftOf = (first: Partial<StepDraft>, more: Partial<ClaimDraft> = {}): ClaimDraft => {
  const blank = blankDraft({ agency: null, outlet: 'The Paper' }, [])
  return { ...blank, chain: blank.chain.map((step, index) => (index === 0 ? { ...step, ...first } : step)), ...more }
}
const knows = { party, knows: 'counted' as const }
const figureOf = (more: Partial<ClaimDraft['figure']> = {}, saidDate = '') => {
  const draft = draftOf(knows, { kind: 'figure' })
  return { ...draft, figure: { ...draft.figure, ...more }, saidDate: { ...draft.saidDate, edtf: saidDate } }
}

describe('no origin', () => {
  it.each<[Partial<StepDraft>, string]>([
    [{ party }, 'Will not count as an origin: how they know is not stated.'],
    [{ party, knows: 'was told' }, 'Will not count as an origin: they were told.'],
    [{ label: 'witnesses', knows: 'saw' }, 'Will not count as an origin: the speaker is not a named party.'],
    [{ label: 'not recorded' }, 'Will not count as an origin: nobody is recorded who said it first.'],
    [
      { party, knows: 'issued', manner: 'own-voice' },
      'Will not count as an origin: the outlet says it in its own voice.',
    ],
  ])('%o', (first, sentence) => expect(whatFollows(draftOf(first), undated)).toEqual([sentence]))

  it('is said of what is disputed', () => {
    const disputed = draftOf(knows, { attribution: 'disputed' })
    expect(whatFollows(disputed, undated)).toEqual(['Will not count as an origin: it is disputed that they said it.'])
  })

  it('says nothing of an origin, or before anybody is named', () => {
    expect(whatFollows(draftOf(knows), undated)).toEqual([])
    expect(whatFollows(draftOf({}), undated)).toEqual([])
  })
})

describe('no comparison', () => {
  const sentence = expect.stringContaining('Will not be compared: no date')

  it('is said only where none of the three dates is known to the month', () => {
    expect(whatFollows(figureOf(), undated)).toEqual([sentence])
    expect(whatFollows(figureOf({ asOfDate: '2012' }, '2012'), { edition: null, publishedDate: '2012' })).toEqual([
      sentence,
    ])
    expect(whatFollows(figureOf({ asOfDate: 'next week' }), undated)).toEqual([sentence])
    expect(whatFollows(figureOf({ asOfDate: '2012-03' }), undated)).toEqual([])
    expect(whatFollows(figureOf({}, '2012-03-12'), undated)).toEqual([])
    expect(whatFollows(figureOf(), { edition: null, publishedDate: '2012-03-12' })).toEqual([])
  })

  it('is not said of one event, of a period, or of a claim without a figure', () => {
    expect(whatFollows(figureOf({ count: 'single-event' }), undated)).toEqual([])
    expect(whatFollows(figureOf({ count: 'period' }), undated)).toEqual([])
    expect(whatFollows(draftOf(knows), undated)).toEqual([])
  })
})
