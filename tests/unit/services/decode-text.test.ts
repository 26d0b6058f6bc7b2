import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { MENDED } from '@/lib/domain/sources/encoding'
import { decodeText } from '@/lib/services/sources/input/decode-text'
import { intakeBytes } from '@/tests/support/intake-pages'
import { trickyText } from '../../support/text-arbitraries'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const html = (bytes: Uint8Array | string) =>
  decodeText(typeof bytes === 'string' ? latin(bytes) : bytes, { isHtml: true })
const plain = (bytes: Uint8Array) => decodeText(bytes, { isHtml: false })
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  ;['\ufeff', ...text.split('')].forEach((unit, index) => view.setUint16(index * 2, unit.charCodeAt(0), isLittle))
  return new Uint8Array(view.buffer)
}

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16, and a byte order mark is no part of the text', () => {
    const known = (name: string, basis: string) => expect.objectContaining({ name, basis, strays: 0 })
    fc.assert(
      fc.property(
        trickyText(60).filter((text) => !text.startsWith('\ufeff')),
        (text) => {
          expect(plain(utf8(text))).toEqual({ text, encoding: known('utf-8', 'plain') })
          expect(plain(utf8(`\ufeff${text}`))).toEqual({ text, encoding: known('utf-8', 'mark') })
          expect(plain(utf16(text, true))).toEqual({ text, encoding: known('utf-16le', 'mark') })
          expect(plain(utf16(text, false))).toEqual({ text, encoding: known('utf-16be', 'mark') })
        },
      ),
    )
  })

  it.each([
    ['<meta charset="windows-1252">', 'windows-1252', 'declared'],
    ["<META CharSet='Shift_JIS' />", 'shift_jis', 'declared'],
    ['<meta charset=utf-8><title>x</title>', 'utf-8', 'declared'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-6">', 'iso-8859-6', 'declared'],
    ['<!-- <meta charset=koi8-r> --><meta charset=utf-8>', 'utf-8', 'declared'],
    ['<meta charset="utf-16">', 'utf-8', 'declared'],
    ['<meta http-equiv=Content-Type content="text/html; charset=unicode">', 'utf-8', 'declared'],
    ['<meta http-equiv=content-type content="text/html; charset=ucs-2">', 'utf-8', 'declared'],
    ['<?xml version="1.0" encoding="windows-1256"?><p>', 'windows-1256', 'declared'],
    ['<meta name=description content="text/html; charset=koi8-r">', 'utf-8', 'plain'],
    ['<a title="<meta charset=koi8-r>">', 'utf-8', 'plain'],
    ['<meta charset=klingon-8>', 'utf-8', 'plain'],
    ['<meta name=x content=y>', 'utf-8', 'plain'],
    [`${' '.repeat(1100)}<meta charset="windows-1251">`, 'utf-8', 'plain'],
    ['', 'utf-8', 'plain'],
  ])('%s', (page, name, basis) => {
    expect(html(page).encoding).toMatchObject({ name, basis, strays: 0 })
  })

  it('believes a byte order mark before a label, and letters that are UTF-8 before the label of another', () => {
    expect(html(utf8('\ufeff<meta charset=windows-1256>حمص'))).toMatchObject({
      text: '<meta charset=windows-1256>حمص',
      encoding: { name: 'utf-8', basis: 'mark' },
    })
    expect(html(utf8('<meta charset=iso-8859-1>It’s 17'))).toMatchObject({
      text: '<meta charset=iso-8859-1>It’s 17',
      encoding: { name: 'utf-8', basis: 'contradicted' },
    })
  })

  it('reads labels of Latin 1 as Windows writes it, byte for byte as the Encoding Standard says', () => {
    expect(html('<meta charset=iso-8859-1>\x93We buried 23\x94 \x96 \x804 million\x85')).toMatchObject({
      text: '<meta charset=iso-8859-1>“We buried 23” – €4 million…',
      encoding: { name: 'windows-1252', basis: 'declared' },
    })
    expect(decodeText(Uint8Array.of(0xae, 0xbe), { isHtml: false, chosen: 'koi8-u' }).text).toBe('ўЎ')
  })

  it('takes a page that says nothing and is not UTF-8 for what its language is usually in', () => {
    expect(html('<html lang="ar"><p>\xcd\xe3\xd5')).toMatchObject({
      text: '<html lang="ar"><p>حمص',
      encoding: { name: 'windows-1256', basis: 'guess' },
    })
    expect(html('<p>caf\xe9')).toMatchObject({ text: '<p>café', encoding: { name: 'windows-1252', basis: 'guess' } })
  })

  it('names bytes that do not fit by line, character and the words around, and how they read otherwise', () => {
    const page = intakeBytes('b15-utf8-one-stray-byte.html')
    const { text, encoding } = html(page)
    expect(text).toContain('The ministry\ufffds list has 17 names.')
    expect(encoding).toMatchObject({ name: 'utf-8', basis: 'declared', strays: 1 })
    expect(encoding.places).toEqual([
      {
        line: 1,
        character: page.indexOf(0x92) + 1,
        byte: 0x92,
        around: 'two helicopters. The ministry\ufffds list has 17 names.',
      },
    ])
    expect(encoding.offers).toContainEqual({ name: MENDED, sample: expect.stringContaining('ministry’s list') })
    expect(encoding.offers).toContainEqual({ name: 'utf-8', sample: expect.stringContaining('ministry\ufffds list') })
    expect(plain(latin('one\ntwo\n caf\xc3\xa9 \xff\xfe end')).encoding.places).toEqual([])
    const mixed = decodeText(latin('one\ntwo\n caf\xc3\xa9 \xff\xe2\x80 end'), { isHtml: false, chosen: 'utf-8' })
    expect(mixed.encoding.strays).toBe(2)
    expect(mixed.encoding.places.map(({ line, character, byte }) => [line, character, byte])).toEqual([
      [3, 7, 0xff],
      [3, 8, 0xe2],
    ])
  })

  it('reads what a person chose, also single bytes of Windows among UTF-8', () => {
    const bytes = latin('\xef\xbb\xbfcaf\xc3\xa9 \x93x\x94')
    expect(decodeText(bytes, { isHtml: false, chosen: MENDED })).toMatchObject({
      text: 'café “x”',
      encoding: { name: MENDED, basis: 'chosen', strays: 0 },
    })
    expect(decodeText(latin('\xcd\xe3\xd5'), { isHtml: true, chosen: 'windows-1256' }).text).toBe('حمص')
  })

  it('leaves a U+FFFD that the text has itself alone, and offers nothing for ASCII', () => {
    expect(plain(utf8('a \ufffd b')).encoding).toMatchObject({ strays: 0, places: [] })
    expect(plain(utf8('only ASCII')).encoding.offers).toEqual([])
  })

  it('does not choke on hostile bytes', () => {
    for (const part of [
      '<meta ',
      '<!--',
      'charset=',
      '<meta charset',
      ' ',
      '<meta charset = "',
      '\xff',
      '\xe2\x80',
      '\n\xff',
    ]) {
      const bytes = latin(part.repeat(20_000))
      expect(processorTime(() => html(bytes))).toBeLessThan(farTooLong)
    }
  })
})
