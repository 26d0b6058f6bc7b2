/** A page's bytes, as one encoding writes them. */
export interface Encoding {
  name: string
  /** How the page says so, in its head; null where its first line says it. */
  declaration: string
  encode: (html: string) => Uint8Array
  /** Whether every letter of this language can be written in it. */
  writes: (language: 'en' | 'ar') => boolean
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const always = () => true

/** UTF-16, little end first, behind its byte order mark. */
function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, true)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), true)
  return new Uint8Array(view.buffer)
}

/** Text in a single-byte encoding, by what each byte of it is read as. Throws for a letter that it cannot write. */
function singleByte(read: (byte: number) => string): (text: string) => Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [read(byte), byte] as const))
  return (text) =>
    Uint8Array.from([...text], (letter) => {
      const byte = bytes.get(letter)
      if (byte === undefined) throw new Error(`${letter} is not of this encoding`)
      return byte
    })
}

/** Letters of windows-1252 at 0x80 to 0x9f (Encoding Standard, index windows-1252). */
const between80And9f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const western = singleByte((byte) => between80And9f[byte - 0x80] ?? String.fromCharCode(byte))
const arabicDecoder = new TextDecoder('windows-1256')
const arabic = singleByte((byte) => arabicDecoder.decode(Uint8Array.of(byte)))
const declared = (label: string) => `<meta charset="${label}">`
const encoding = (
  name: string,
  declaration: string,
  encode: Encoding['encode'],
  writes: Encoding['writes'] = always,
): Encoding => ({ name, declaration, encode, writes })

/** The encodings that pages come in, with labels right and wrong. */
export const encodings: readonly Encoding[] = [
  encoding('UTF-8', declared('utf-8'), utf8),
  encoding('UTF-8 with a byte order mark, label wrong', declared('windows-1252'), (text) => utf8(`\ufeff${text}`)),
  encoding('UTF-8 that says unicode', '<meta http-equiv=Content-Type content="text/html; charset=unicode">', utf8),
  encoding('UTF-8 that says nothing', '', utf8),
  encoding('UTF-16', '', utf16),
  encoding('windows-1252 as iso-8859-1', declared('iso-8859-1'), western, (language) => language === 'en'),
  encoding('windows-1256', declared('windows-1256'), arabic, (language) => language === 'ar'),
  encoding(
    'windows-1256 by an XML line',
    '',
    (text) => xmlLine(text),
    (language) => language === 'ar',
  ),
]

function xmlLine(text: string): Uint8Array {
  return arabic(`<?xml version="1.0" encoding="windows-1256"?>${text.replace('<!doctype html>', '')}`)
}
