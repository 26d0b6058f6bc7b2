import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { textPieces } from '@/lib/domain/lines/unbroken'

const figures = (text: string) =>
  textPieces(text).flatMap(({ kind, text: piece }) => (kind === 'figure' ? [piece] : []))

test.each([
  ['reached 120,000', ['120,000']],
  ['more than 7,500 and > 8,000 (activists)', ['7,500', '> 8,000']],
  ['1,350–1,450', ['1,350–1,450']],
  ['2-3,000 people, 45 %, 12.5%', ['2-3,000', '45 %', '12.5%']],
  ['as of 12 March 2012, inferred', ['12 March 2012']],
  ['about 10 Mar 2012', ['10 Mar 2012']],
  ['between 11 and 12 March 2012', ['11', '12 March 2012']],
  ['on 11–12 March 2012', ['11–12 March 2012']],
  ['from March 2011 to 3rd June', ['March 2011', '3rd June']],
  ['on March 10, 2012 at 14:30', ['March 10, 2012', '14', '30']],
  ['2012-03-10', ['2012-03-10']],
  ['أكثر من ١٢٠ و٧٬٥٠٠', ['١٢٠', '٧٬٥٠٠']],
  ['1 of 9, in May, they may march', []],
  ['−12 to +4,000', ['−12', '+4,000']],
])('%s', (text, wanted) => expect(figures(text)).toEqual(wanted))

describe('a text in pieces', () => {
  it('lets only what is longer than a word break anywhere', () => {
    const address = `https://example.org/${'a'.repeat(60)}`
    expect(textPieces(`see ${address} for self-determination`)).toEqual([
      { text: 'see ', kind: 'words' },
      { text: address, kind: 'long' },
      { text: ' for self-determination', kind: 'words' },
    ])
  })

  it('is the text again when joined, whatever it is', () => {
    const unit = fc.constantFrom('1', '٢', ',', '.', '–', '-', ' ', 'March', '>', '%', 'a', 'م', '\n', '\u{1F600}')
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 80 }),
        (text) =>
          textPieces(text)
            .map((piece) => piece.text)
            .join('') === text,
      ),
    )
  })

  it('is quick on hostile texts', () => {
    for (const text of [
      '1,'.repeat(50_000),
      '1-'.repeat(50_000),
      '1 '.repeat(50_000),
      'March '.repeat(20_000),
      'a'.repeat(100_000),
    ]) {
      expect(processorTime(() => textPieces(text))).toBeLessThan(farTooLong)
    }
  })
})
