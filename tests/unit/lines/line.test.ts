import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolateAll, joinLine, line, lineParts, lineText, storedLine } from '@/lib/domain/lines/line'

const council = 'المجلس المحلي'
const bulletin = 'نشرة الحي'
const isolated = (text: string) => `\u2068${text}\u2069`

describe('a composed line', () => {
  it('isolates right-to-left values, each by itself, and leaves Latin ones as they are', () => {
    expect(lineText(line`${council}, as reported by ${bulletin}, via ${'AP'}, ${3} times`)).toBe(
      `${isolated(council)}, as reported by ${isolated(bulletin)}, via AP, 3 times`,
    )
    expect(lineText(line`${'UPI'} and ${'dpa'}`)).toBe('UPI and dpa')
  })

  it('isolates what holds a single right-to-left letter, mark or Arabic digit', () => {
    for (const text of ['AP (عربي)', 'AP\u200F', '١٢٠', 'ישראל', 'ﻣﺤﻠﻲ', '𐤀'])
      expect(lineText(line`${text}`)).toBe(isolated(text))
  })

  it('takes over lines, whole or joined, and does not isolate twice', () => {
    const chain = joinLine([council, null, '', 'AP', bulletin], ' > ')
    expect(lineText(chain)).toBe(`${isolated(council)} > AP > ${isolated(bulletin)}`)
    expect(lineText(line`through ${chain}`)).toBe(`through ${lineText(chain)}`)
    expect(storedLine(lineText(chain))).toBe(chain)
  })

  it('leaves out typed controls of direction, which would reach over the rest', () => {
    expect(lineText(line`${'UPI\u202E'} and ${`\u2067${council}`} and ${`\u2069${council}\u2068`}`)).toBe(
      `UPI and ${isolated(council)} and ${isolated(council)}`,
    )
  })

  it('comes apart into what is ours and what is isolated', () => {
    expect(lineParts(line`${council}, as reported by ${'AP'}`)).toEqual([
      { text: council, isolated: true },
      { text: ', as reported by AP', isolated: false },
    ])
    expect(lineParts(line`no name`)).toEqual([{ text: 'no name', isolated: false }])
  })

  it('isolates every text of a value, at any depth', () => {
    expect(isolateAll({ name: council, list: [bulletin, 'AP', 7, null], deep: { more: council } })).toEqual({
      name: isolated(council),
      list: [isolated(bulletin), 'AP', 7, null],
      deep: { more: isolated(council) },
    })
  })

  it('never leaves a right-to-left letter or an open control outside an isolate, whatever is typed', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      'م',
      '١',
      '>',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u202B',
      '\u202E',
      '\u202C',
      '\u200F',
      '(',
    )
    const typed = fc.string({ unit, maxLength: 12 })
    fc.assert(
      fc.property(typed, typed, (a, b) => {
        const composed = line`${a}, as reported by ${joinLine([b, a], ', via ')}`
        const outside = lineParts(composed)
          .filter((part) => !part.isolated)
          .map(({ text }) => text)
          .join('')
        expect(outside).not.toMatch(/[م١\u200F\u2066-\u2069\u202A-\u202E]/)
        expect(lineText(line`${composed}`)).toBe(lineText(composed))
      }),
    )
  })
})
