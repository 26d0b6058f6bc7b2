/** Characters that make a spreadsheet take what follows for a formula, or that the guard itself uses: code points. */
export const formulaTriggers: readonly number[] = [
  ..."=+-@\t\r\n'",
  // Full-width forms: some spreadsheets fold them first.
  ...'＝＋－＠',
].map((character) => character.codePointAt(0) ?? 0)

/** Characters at which a spreadsheet may cut a value in two, though the file is cut at commas. CR LF is one. */
export const valueSeparators = ';|\t\r\n'

/**
 * Blanks, controls and characters that show nothing, by first and last code point: those that spreadsheets may skip before
 * a trigger. Of Unicode Z, Cc, Cf and Default_Ignorable_Code_Point, and the blank of Braille; without TAB, CR and LF,
 * which are triggers.
 */
export const skippedCharacters: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x890, 0x891],
  [0x8e2, 0x8e2],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
]
