import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { boundsOf, formatInterval, isOverruled, readFigure } from '@/lib/domain/figures/figure'
import { lexicons, lexiconVersion } from '@/lib/domain/figures/lexicon'
import { hasSharedSuites, sharedSuite, whySkipped } from '../../support/shared-suite'

interface SuiteCase {
  Input: string
  Results: { Text: string; Resolution: { value: string } }[]
}

type Ends = [low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean]

function endsOf(words: string): Ends | null {
  const figure = readFigure(words)
  return figure && [figure.low, figure.lowOpen, figure.high, figure.highOpen]
}

const just = (low: number, high = low): Ends => [low, false, high, false]
const atLeast = (low: number): Ends => [low, false, null, true]
const moreThan = (low: number): Ends => [low, true, null, true]
const upTo = (high: number): Ends => [0, false, high, false]
const fewerThan = (high: number): Ends => [0, false, high, true]
const nearly = (low: number, high: number): Ends => [low, false, high, true]

const english: [string, Ends, string][] = [
  ['more than 7,500', moreThan(7500), 'more-than'],
  ['over 8,000', moreThan(8000), 'more-than'],
  ['surpassed 100,000', moreThan(100_000), 'more-than'],
  ['the death toll surpassed 100,000 in June 2013', moreThan(100_000), 'more-than'],
  ['more than 100 bodies in three days', moreThan(100), 'more-than'],
  ['more than half a million', moreThan(500_000), 'more-than'],
  ['at least 150,000', atLeast(150_000), 'at-least'],
  ['At least 150,000 people are thought to have been killed', atLeast(150_000), 'at-least'],
  ['at least a dozen middle-aged men', atLeast(12), 'at-least'],
  ['no fewer than 20', atLeast(20), 'at-least'],
  ['45 or more', atLeast(45), 'at-least'],
  ['45 people or more', atLeast(45), 'at-least'],
  ['500+', atLeast(500), 'at-least'],
  ['about five hundred or more', atLeast(500), 'at-least'],
  ['reached 120,000 by September 2013', atLeast(120_000), 'reached'],
  ['fewer than 1,000', fewerThan(1000), 'fewer-than'],
  ['under 50', fewerThan(50), 'fewer-than'],
  ['up to 700', upTo(700), 'up-to'],
  ['as many as 300 people', upTo(300), 'up-to'],
  ['no more than five', upTo(5), 'up-to'],
  ['45', just(45), 'exact'],
  ['45 people', just(45), 'exact'],
  ['killed 14 people as well as injuring dozens', just(14), 'exact'],
  ['only forty-five', just(45), 'exact'],
  ['1.5 million', just(1_500_000), 'exact'],
  ['1 000 000', just(1_000_000), 'exact'],
  ['a dozen', just(12), 'exact'],
  ['two and a half million', just(2_500_000), 'exact'],
  ['about 1,000', just(800, 1200), 'about'],
  ['some 1,400', just(1350, 1450), 'about'],
  ['around 1,300', just(1250, 1350), 'about'],
  ['about 1.5 million', just(1_450_000, 1_550_000), 'about'],
  ['five hundred or so', just(450, 550), 'about'],
  ['nearly 5,000', nearly(4500, 5000), 'nearly'],
  ['almost 1,000', nearly(800, 1000), 'nearly'],
  ['dozens', atLeast(20), 'dozens'],
  ['dozens of tanks', atLeast(20), 'dozens'],
  ['scores', atLeast(40), 'scores'],
  ['hundreds', atLeast(200), 'hundreds'],
  ['thousands', atLeast(2000), 'thousands'],
  ['tens of thousands', atLeast(20_000), 'tens-of-thousands'],
  ['at least dozens', atLeast(20), 'dozens'],
  ['between 1,350 and 1,450', just(1350, 1450), 'range'],
  ['between one hundred and two hundred', just(100, 200), 'range'],
  ['between five hundred and a thousand', just(500, 1000), 'range'],
  ['1,350 to 1,450', just(1350, 1450), 'range'],
  ['1,350–1,450', just(1350, 1450), 'range'],
  ['two to three million', just(2_000_000, 3_000_000), 'range'],
  ['about 20 to 30', just(16, 35), 'range'],
  ['two or three', just(2, 3), 'range'],
  ['more than 10 but fewer than 40', [10, true, 40, true], 'both'],
]

const arabic: [string, Ends, string][] = [
  ['٤٥', just(45), 'exact'],
  ['45 شخصا', just(45), 'exact'],
  ['خمسة وأربعون قتيلاً', just(45), 'exact'],
  ['خمسة وأربعين ألفا', just(45_000), 'exact'],
  ['ثلاثة آلاف', just(3000), 'exact'],
  ['٧٬٥٠٠', just(7500), 'exact'],
  ['١٫٥ مليون', just(1_500_000), 'exact'],
  ['مليون ونصف', just(1_500_000), 'exact'],
  ['أكثر من ٧٥٠٠', moreThan(7500), 'more-than'],
  ['أكثر من 100 جثة', moreThan(100), 'more-than'],
  ['تجاوز ١٠٠ ألف', moreThan(100_000), 'more-than'],
  ['ما لا يقل عن ١٥٠ ألف', atLeast(150_000), 'at-least'],
  ['٤٥ قتيلاً على الأقل', atLeast(45), 'at-least'],
  ['٤٥ أو أكثر', atLeast(45), 'at-least'],
  ['بلغ ١٢٠ ألف قتيل', atLeast(120_000), 'reached'],
  ['أقل من ١٠٠٠ شخص', fewerThan(1000), 'fewer-than'],
  ['ما يصل إلى 300', upTo(300), 'up-to'],
  ['حوالي ألف', just(800, 1200), 'about'],
  ['نحو 1400 شخص', just(1350, 1450), 'about'],
  ['ما يقرب من ٥٠٠٠', nearly(4500, 5000), 'nearly'],
  ['عشرات القتلى', atLeast(20), 'dozens'],
  ['مئات', atLeast(200), 'hundreds'],
  ['آلاف', atLeast(2000), 'thousands'],
  ['عشرات الآلاف', atLeast(20_000), 'tens-of-thousands'],
  ['دزينة', just(12), 'exact'],
  ['بين 20 و30', just(20, 30), 'range'],
  ['بين خمسة وعشرين', just(5, 20), 'range'],
  ['من ٢٠ إلى ٣٠', just(20, 30), 'range'],
]

const none = [
  '',
  '   ',
  'two thirds',
  'two-thirds of them',
  'a third',
  'half of them',
  '2/3',
  'one-fourth',
  '12 March 2012',
  '2012-03-12',
  '1995-01',
  '21:00',
  '45-year-old',
  '4th',
  'three times as many',
  '7.500',
  '1,5',
  '12,34',
  '007',
  '=>30',
  '+1-222-2222-2222',
  'between 20',
  'from 20',
  'between 30 and 20',
  'more than 40 but fewer than 10',
  'ten thousands',
  'people',
  'some of them',
  'as many',
  'up to hundreds',
  'nearly dozens',
  '45 and 20',
  '1000000000000000',
  'more than 5 or fewer',
  'ثلثا السكان',
  '12 آذار',
  'أكثر من',
]

describe('readFigure', () => {
  it.each(english)('reads "%s"', (words, ends, rule) => {
    expect(endsOf(words)).toEqual(ends)
    expect(readFigure(words)?.rule).toBe(rule)
  })

  it.each(arabic)('reads the Arabic "%s"', (words, ends, rule) => {
    expect(endsOf(words)).toEqual(ends)
    expect(readFigure(words)?.rule).toBe(rule)
  })

  it.each(none)('reads no count in "%s"', (words) => {
    expect(readFigure(words)).toBeNull()
  })

  it('keeps the words, and says by which lexicon it read them', () => {
    expect(readFigure('  About 1,000 rebels ')).toEqual({
      low: 800,
      lowOpen: false,
      high: 1200,
      highOpen: false,
      words: 'About 1,000 rebels',
      rule: 'about',
      isApproximate: true,
      count: null,
      basis: null,
      increment: false,
      lexicon: lexiconVersion,
    })
  })

  it('reads digits the same with and without separators, in western and eastern digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.constantFrom('', 'more than ', 'about ', 'nearly '),
        (value, before) => {
          const plain = endsOf(`${before}${value}`)
          expect(plain).not.toBeNull()
          expect(endsOf(`${before}${value.toLocaleString('en-US')} people`)).toEqual(plain)
          expect(endsOf(`${before}${value.toLocaleString('ar-EG')}`)).toEqual(plain)
          expect(endsOf(`  ${before.toUpperCase()}${value}.`)).toEqual(plain)
        },
      ),
    )
  })

  it('reads zero, but of nothing nearly', () => {
    expect(['0', 'about 0', 'more than 0'].map(endsOf)).not.toContain(null)
    expect(endsOf('nearly 0')).toBeNull()
  })

  it('gives an interval that holds its number, or just excludes it', () => {
    const rules = lexicons
      .flatMap((lexicon) => lexicon.rules)
      .flatMap(({ id, before }) => before.map((words) => ({ id, words })))
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.integer({ min: 1, max: 1e9 }), ({ id, words }, value) => {
        const figure = readFigure(`${words} ${value}`)
        expect(figure?.rule).toBe(id)
        expect(figure?.low ?? value).toBeLessThanOrEqual(value)
        expect(figure?.high ?? value).toBeGreaterThanOrEqual(value)
        expect(figure?.lowOpen).toBe(id === 'more-than')
        expect(figure?.highOpen).toBe(id !== 'exact' && id !== 'about' && id !== 'up-to')
      }),
    )
  })

  it('takes any text, and does not choke on 100 kB of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => readFigure(text) === null || readFigure(text)?.words === text.trim(),
      ),
    )
    const pieces = ['1,', '1 000 ', 'hundred and ', 'the ', 'more than ', '-', '٤٥ و', ' ', 'or more ']
    const texts = pieces.flatMap((piece) => [
      piece.repeat(100_000 / piece.length),
      `45 ${piece.repeat(490 / piece.length)}`,
    ])
    for (const text of texts) {
      expect(
        processorTime(() => readFigure(text)),
        text.slice(0, 20),
      ).toBeLessThan(farTooLong)
    }
  })
})

describe.skipIf(!hasSharedSuites)(`Recognizers-Text number ranges${hasSharedSuites ? '' : ` (${whySkipped})`}`, () => {
  const cases = (sharedSuite('number-range.json') ?? []) as SuiteCase[]

  it('are read to at least 0.95 (the bounds; a missing lower bound counts as 0 or none)', () => {
    const results = cases.flatMap(({ Results }) => Results)
    const missed = results.filter(({ Text, Resolution }) => {
      const [low = '', high = ''] = Resolution.value.slice(1, -1).split(',')
      const figure = readFigure(Text)
      const lowFits = low === '' ? !figure?.low : figure?.low === Number(low)
      return !figure || !lowFits || figure.high !== (high === '' ? null : Number(high))
    })
    expect(results.length).toBeGreaterThan(40)
    expect(
      1 - missed.length / results.length,
      `missed: ${missed.map(({ Text }) => Text).join('; ')}`,
    ).toBeGreaterThanOrEqual(0.95)
  })

  it('reads nothing where the suite finds nothing', () => {
    const empty = cases.filter(({ Results }) => Results.length === 0)
    expect(empty.map(({ Input }) => readFigure(Input))).toEqual(empty.map(() => null))
  })
})

describe('formatInterval', () => {
  it.each([
    [moreThan(7500), '> 7,500'],
    [atLeast(150_000), '≥ 150,000'],
    [fewerThan(1000), '< 1,000'],
    [upTo(700), 'up to 700'],
    [just(45), '45'],
    [just(0), '0'],
    [just(1350, 1450), '1,350–1,450'],
    [just(44.5, 45.5), '44.5–45.5'],
    [nearly(4500, 5000), '≥ 4,500 and < 5,000'],
    [[10, true, 40, true], '> 10 and < 40'],
    [[null, true, -30, false], '≤ −30'],
    [[null, true, null, true], 'not known'],
  ] as [Ends, string][])('%j is "%s"', ([low, lowOpen, high, highOpen], text) => {
    expect(formatInterval({ low, lowOpen, high, highOpen })).toBe(text)
  })
})

describe('the bounds of a figure as it is typed', () => {
  const own = { low: 9000, lowOpen: false, high: null, highOpen: true, because: 'A correction' }
  const read = { low: 7500, lowOpen: true, high: null, highOpen: true }

  it('are those of its words, or those that an editor set', () => {
    expect(boundsOf({ words: 'more than 7,500', override: null })).toEqual(read)
    expect(boundsOf({ words: 'nobody knows', override: null })).toBeNull()
    expect(boundsOf({ words: 'more than 7,500', override: own })).toEqual({ ...read, low: 9000, lowOpen: false })
  })

  it('are overruled only by others than the words give', () => {
    expect(isOverruled({ words: 'more than 7,500', override: null })).toBe(false)
    expect(isOverruled({ words: 'more than 7,500', override: { ...read, because: 'r' } })).toBe(false)
    expect(isOverruled({ words: 'more than 7,500', override: own })).toBe(true)
    expect(isOverruled({ words: 'nobody knows', override: own })).toBe(true)
  })
})
