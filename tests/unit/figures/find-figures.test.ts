import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure } from '@/lib/domain/figures/figure'
import { findFigures } from '@/lib/domain/figures/find-figures'
import { figureScore } from '../../support/figure-score'
import { hasSharedSuites, whySkipped } from '../../support/shared-suite'

const found = (text: string, language = 'en') =>
  findFigures(text, { language }).map(({ words, low, high, measure, who }) => [words, low, high, measure, who])

describe('findFigures', () => {
  it('gives each part of a sum, with what is said of all', () => {
    expect(found('Shells killed 49 children and 34 women.')).toEqual([
      ['49', 49, 49, 'killed', 'children'],
      ['34', 34, 34, 'killed', 'women'],
    ])
    expect(found('In Rastan, 49 children and 34 women were killed.').map(([, , , measure]) => measure)).toEqual([
      'killed',
      'killed',
    ])
  })

  it('tells what each number counts where a sentence has several', () => {
    expect(
      found('At least 45 people were killed and more than 100 wounded, a doctor said; dozens are missing.'),
    ).toEqual([
      ['At least 45', 45, null, 'killed', 'all'],
      ['more than 100', 100, null, 'wounded', 'not-stated'],
      ['dozens', 20, null, 'missing', 'all'],
    ])
  })

  it('does not take a word far off for what happened to people', () => {
    expect(found('The number of dead rose to 58, while 112 people were being treated.').at(-1)).toEqual([
      '112',
      112,
      112,
      'people',
      'all',
    ])
  })

  it('takes a part from the figure before it', () => {
    expect(found('Divers found nine bodies. Among them are two boys.').at(-1)).toEqual([
      'two',
      2,
      2,
      'bodies',
      'children',
    ])
  })

  it.each([
    'Pavo Lind, 44, came home in 2014.',
    'School No. 4 opens at 8 on Monday 12 March 2012.',
    'Two officials, who asked not to be named, gave no reason.',
    'It happened twice in three days, 40 km from here, at a cost of $3 million.',
    'Nobody has won and nobody has lost.',
    'He was 45 years old and on his third term.',
    'They won 3-1 under clause 9 of the treaty.',
    'One of them asked what one does then.',
  ])('finds no count in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('reads Arabic digits of all kinds, number words, duals and changes of a toll', () => {
    expect(found('ارتفعت حصيلة القتلى إلى ٨٦ قتيلا، بينهم طفلان.', 'ar')).toEqual([
      ['ارتفعت حصيلة القتلى إلى ٨٦', 86, null, 'killed', 'all'],
      ['طفلان', 2, 2, 'killed', 'children'],
    ])
    expect(found('أصيب ما لا يقل عن ۴۰ شخصا ونزح عشرات الآلاف.', 'ar')).toMatchObject([
      ['ما لا يقل عن ۴۰', 40, null, 'wounded', 'all'],
      ['عشرات الآلاف', 20_000, null, 'displaced', 'not-stated'],
    ])
    expect(found('قتل خمسة وعشرون مدنيا', 'ar')).toEqual([['خمسة وعشرون', 25, 25, 'killed', 'civilians']])
  })

  it('marks shares, predictions and what adds to a measure just counted', () => {
    const [share] = findFigures('About 60 percent of voters took part.', { language: 'en' })
    expect(share).toMatchObject({ count: 'share', low: 55, high: 65 })
    const [predicted] = findFigures('The toll could reach 20,000.', { language: 'en' })
    expect(predicted).toMatchObject({ basis: 'predicted', low: 20_000, high: 20_000, measure: 'killed' })
    expect(
      findFigures('The blast killed ten people. Another five died later.', { language: 'en' }).map(
        ({ increment }) => increment,
      ),
    ).toEqual([false, true])
    expect(
      findFigures('The blast killed 11,000. Another 10,000 are missing.', { language: 'en' }).map(
        ({ increment }) => increment,
      ),
    ).toEqual([false, false])
  })

  it('holds the most telling figure highest', () => {
    const figures = findFigures('Flood kills 86 in valley\n\nThe water took seven cars. The army sent 300 soldiers.', {
      language: 'en',
    })
    expect(figures.toSorted((a, b) => b.salience - a.salience)[0]).toMatchObject({ words: '86', measure: 'killed' })
  })

  it('counts offsets in code points, whatever stands before', () => {
    const text = '🚑🚑 e\u0301 قُتِلَ: at least 45 killed'
    const [figure] = findFigures(text, { language: 'en' })
    expect([...text].slice(figure?.start, figure?.end).join('')).toBe('at least 45')
  })

  it('reads no language it has no lexicon for', () => {
    expect(findFigures('45 killed', { language: 'fr' })).toEqual([])
    expect(findFigures('45 killed', { language: 'en-GB' })).toHaveLength(1)
  })

  it('agrees with readFigure on the words it gives', () => {
    for (const text of [
      'The toll rose from 11 to 86.',
      'Between 35 and 40 miners are missing.',
      'Killed were 15, if not more, of them.',
      'Some 1,400 people fled.',
      'Around 25 % of homes burned.',
    ]) {
      const figures = findFigures(text, { language: 'en' })
      expect(figures, text).toHaveLength(1)
      for (const { words, low, lowOpen, high, highOpen } of figures)
        expect(readFigure(words), text).toMatchObject({ low, lowOpen, high, highOpen })
    }
  })

  it('gives spans in order that do not overlap, for any text', () => {
    const word = fc.constantFrom(
      '45',
      'killed',
      'and',
      'at least',
      'rose to',
      '.',
      ',',
      'dozens',
      'of',
      'people',
      'between',
      '\n',
      '2012',
      'وقتل',
      '٤٥',
      'شخصين',
      '🚑',
      'about',
      '(',
      '%',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const figures = findFigures(words.join(' '), { language: 'en' })
        for (const [index, { start, end }] of figures.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(figures[index - 1]?.end ?? 0)
        }
      }),
    )
  })
})

describe.skipIf(!hasSharedSuites)(`own cases and stories${hasSharedSuites ? '' : ` (${whySkipped})`}`, () => {
  it('are found as marked', () => {
    const score = figureScore(findFigures)
    expect(score).not.toBeNull()
    if (!score) return
    expect.soft(score.intervals / score.marked, score.notes.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect.soft(score.measures / score.measured, score.notes.join('\n')).toBeGreaterThanOrEqual(0.85)
    expect.soft(score.isFalse / score.proposed, score.notes.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
