import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { declaredCharset, decodeText } from '@/lib/domain/sources/decode-text'
import { trickyText } from '../../support/text-arbitraries'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  ;['\ufeff', ...text.split('')].forEach((unit, index) => view.setUint16(index * 2, unit.charCodeAt(0), isLittle))
  return new Uint8Array(view.buffer)
}

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16, and a byte order mark is no part of the text', () => {
    fc.assert(
      fc.property(
        trickyText(60).filter((text) => !text.startsWith('\ufeff')),
        (text) => {
          expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8' })
          expect(decodeText(utf8(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' })
          expect(decodeText(utf16(text, true))).toEqual({ text, encoding: 'utf-16le' })
          expect(decodeText(utf16(text, false))).toEqual({ text, encoding: 'utf-16be' })
        },
      ),
    )
  })

  it('reads the encoding that a page declares, unless a byte order mark says otherwise', () => {
    expect(decodeText(latin('\xcd\xe3\xd5'), 'windows-1256')).toEqual({ text: 'حمص', encoding: 'windows-1256' })
    expect(decodeText(utf8('\ufeffحمص'), 'windows-1256')).toEqual({ text: 'حمص', encoding: 'utf-8' })
  })

  it.each([
    ['bytes that are not UTF-8', latin('caf\xe9'), null, 'not in UTF-8'],
    ['bytes that are not what is declared', latin('\x81\xff\xff'), 'shift_jis', 'SHIFT_JIS'],
    ['an encoding nobody knows', utf8('a'), 'klingon-8', '“klingon-8”'],
    ['half a character in UTF-16', utf16('a\ud800b', true), null, 'UTF-16LE'],
    ['half a character in UTF-8', latin('\xed\xa0\x80'), null, 'not in UTF-8'],
  ])('refuses %s with a sentence', (_, bytes, declared, words) => {
    expect(decodeText(bytes, declared)).toEqual({ fault: expect.stringContaining(words) })
  })
})

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ["<META CharSet='Shift_JIS' />", 'shift_jis'],
    ['<meta charset=utf-8><title>x</title>', 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-6">', 'iso-8859-6'],
    ['<!-- <meta charset=koi8-r> --><meta charset=utf-8>', 'utf-8'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['<meta name=x content=y>', null],
    [`${' '.repeat(1100)}<meta charset="windows-1252">`, null],
    ['', null],
  ])('%s', (html, charset) => {
    expect(declaredCharset(latin(html))).toBe(charset)
  })

  it('does not choke on hostile bytes', () => {
    for (const part of ['<meta ', '<!--', 'charset=', '<meta charset', ' ', '<meta charset = "']) {
      const bytes = latin(part.repeat(20_000))
      expect(processorTime(() => declaredCharset(bytes))).toBeLessThan(farTooLong)
    }
  })
})
