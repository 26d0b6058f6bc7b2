import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAnswers } from '@/lib/domain/readings/answer-reading'
import { readingSentence, readingWords } from '@/lib/domain/readings/sentences'
import { questionKinds } from '@/lib/domain/vocabulary'
import { answer, anyAnswer, figureAnswer, origin } from '../../support/answers'
import { moreThan } from '../../support/compared-figures'

const a = { speaker: 'The Army', what: '14' }
const b = { speaker: 'Activists', what: '45' }

describe('a reading in words', () => {
  it.each([
    ['Differ by 31', figureAnswer('a', { low: 14, high: 14 }), figureAnswer('b')],
    ['Can both be true', figureAnswer('a'), figureAnswer('b', moreThan(40))],
    ['Same figure', figureAnswer('a'), figureAnswer('b')],
    ['Part of the whole', figureAnswer('a'), figureAnswer('b', { who: 'children' })],
    [
      'Same counter, order unknown: check which is later',
      figureAnswer('a', {}, { origin: origin('un') }),
      figureAnswer('b', { low: 14, high: 14 }, { origin: origin('un') }),
    ],
    ['Not an increase: another counter', figureAnswer('a'), figureAnswer('b', { asOfDate: '2013' })],
    [
      'Approximately the same',
      figureAnswer('a', { low: 44, high: 46, words: 'about 45' }),
      figureAnswer('b', { low: 47, high: 47 }),
    ],
    [
      'Revised by the same counter: the later figure counts',
      figureAnswer('a', {}, { origin: origin('un'), saidDate: '2012-03-10' }),
      figureAnswer('b', { low: 54, high: 54 }, { origin: origin('un'), saidDate: '2012-03-11' }),
    ],
    [
      'Cannot be compared: one has no date. Add it',
      figureAnswer('a'),
      figureAnswer('b', { asOfDate: null }, { publishedDate: null }),
    ],
    [
      'Cannot be compared: neither has a date to the month. Add them',
      figureAnswer('a', { asOfDate: '2012' }, { publishedDate: null }),
      figureAnswer('b', { asOfDate: '2012' }, { publishedDate: null }),
    ],
    ['Different things counted', figureAnswer('a'), figureAnswer('b', { measure: 'bodies' })],
  ])('%s', (words, one, other) => {
    expect(readingWords(compareAnswers('figure', one, other))).toBe(words)
  })

  it('says that the same counter lowered its total, and by how much', () => {
    const un = { origin: origin('un') }
    const fell = compareAnswers(
      'figure',
      figureAnswer('a', {}, un),
      figureAnswer('b', { low: 14, high: 14, asOfDate: '2013' }, un),
    )
    expect(readingWords(fell)).toBe('Lowered by the same counter: may be a correction')
    expect(readingSentence(fell, b, a)).toContain('lower by 31')
  })

  it('names the later answer first, and the speaker once where it is the same', () => {
    const [one, other] = [
      figureAnswer('a', moreThan(14)),
      figureAnswer('b', { ...moreThan(45), asOfDate: '2013' }),
    ].map((each) => ({ ...each, origin: origin('un') }))
    if (one && other)
      expect(readingSentence(compareAnswers('figure', one, other), a, { ...b, speaker: a.speaker }, true)).toBe(
        '45 (The Army) after 14: only if the same people are meant',
      )
  })

  it('says what differs, and that either may contain the other', () => {
    const reading = compareAnswers(
      'figure',
      figureAnswer('a', { ...moreThan(14), measure: 'dead' }),
      figureAnswer('b', { ...moreThan(45), scope: 'Hama' }),
    )
    expect(readingSentence(reading, a, b)).toBe(
      '14 (The Army) and 45 (Activists): different things counted; dead against killed; Homs against Hama; either may contain the other: never add them',
    )
  })

  it('says who denies, who does not know, and who declines', () => {
    expect(readingSentence(compareAnswers('yes-no', answer('a'), answer('b', { stance: 'denies' })), a, b)).toMatch(
      /Activists denies it$/,
    )
    const silent = compareAnswers(
      'yes-no',
      answer('a', { stance: 'says-unknown' }),
      answer('b', { stance: 'declines' }),
    )
    expect(readingSentence(silent, a, b)).toMatch(/The Army says that it is not known; Activists declines to say$/)
  })

  it('has words for whatever there is to say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionKinds), anyAnswer, anyAnswer, (kind, one, other) => {
        const sentence = readingSentence(compareAnswers(kind, one, other), a, b)
        expect(sentence).toContain('14')
        expect(sentence).toContain('45')
        expect(sentence).not.toMatch(/undefined|null|NaN|; ;/)
      }),
    )
  })
})
