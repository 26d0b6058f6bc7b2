import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  droppedOf,
  keptAfter,
  normaliseLineEnds,
  readPlainText,
  textOfKept,
  type ImportedText,
} from '@/lib/domain/sources/paragraphs'
import { trickyText } from '../../support/text-arbitraries'

const wordsOf = (text: string) => readPlainText(text).paragraphs.map((paragraph) => paragraph.text)
const without = (read: ImportedText, ...dropped: number[]) =>
  textOfKept(read, keptAfter(read.paragraphs, new Set(dropped)))

describe('readPlainText', () => {
  it('cuts at blank lines and leaves the line ends inside a paragraph alone', () => {
    expect(wordsOf('Headline\n\nFirst line\nsecond line\n \t\nLast\n')).toEqual([
      'Headline',
      'First line\nsecond line',
      'Last',
    ])
    expect(wordsOf('One\r\ntwo\r\n\r\nThree')).toEqual(['One\r\ntwo', 'Three'])
  })

  it('takes every line as a paragraph where there is no blank line', () => {
    expect(wordsOf('Headline\nFirst\nSecond')).toEqual(['Headline', 'First', 'Second'])
  })

  it('finds nothing in blanks', () => {
    expect(wordsOf(' \n\n\t\n')).toEqual([])
  })
})

describe('textOfKept', () => {
  it('leaves plain text of which nothing is dropped exactly as it is', () => {
    fc.assert(
      fc.property(trickyText(60), (text) => {
        const read = readPlainText(text)
        expect(textOfKept(read, keptAfter(read.paragraphs, new Set()))).toBe(text)
      }),
    )
  })

  it('joins what is left by blank lines', () => {
    expect(without(readPlainText('A\n\n\n\nB\nb\n\nC\n'), 0)).toBe('B\nb\n\nC')
    expect(without(readPlainText('A\n\nB'), 0, 1)).toBe('')
  })

  it('of a page is what the import takes, turned over where a person says so', () => {
    const page: ImportedText = {
      whole: null,
      paragraphs: [
        { text: 'Menu', kept: false, why: 'navigation' },
        { text: 'First', kept: true, why: 'article' },
        { text: 'Standfirst', kept: false, why: 'outside' },
        { text: 'Second', kept: true, why: 'article' },
      ],
    }
    expect(without(page)).toBe('First\n\nSecond')
    expect(without(page, 2, 3)).toBe('First\n\nStandfirst')
  })
})

describe('droppedOf', () => {
  it('says where each paragraph stood, so that the whole can be put together again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.boolean())), (parts) => {
        const read: ImportedText = {
          whole: null,
          paragraphs: parts.map(([text, kept]) => ({ text, kept, why: 'text' })),
        }
        const left = parts.filter(([, kept]) => kept).map(([text]) => text)
        const dropped = droppedOf(
          read,
          parts.map(([, kept]) => kept),
        )
        const whole = [...left, null].flatMap((text, index) => [
          ...dropped.filter(({ before }) => before === index).map((each) => each.text),
          ...(text === null ? [] : [text]),
        ])
        expect(whole).toEqual(parts.map(([text]) => text))
      }),
    )
  })
})

it('normaliseLineEnds takes what a form sends back to what was pasted', () => {
  expect(normaliseLineEnds('a\r\nb\rc\n\r\nd')).toBe('a\nb\nc\n\nd')
  fc.assert(fc.property(trickyText(60), (text) => !normaliseLineEnds(text).includes('\r')))
})
