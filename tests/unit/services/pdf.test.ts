import { expect, test } from 'vitest'
import { linesOf, paragraphsOf } from '@/lib/services/sources/documents/pdf-lines.mjs'
import { readPdf } from '@/lib/services/sources/documents/pdf.mjs'
import { isRightToLeft, readingOrder } from '@/lib/services/sources/documents/visual-order.mjs'
import { pdfOf } from '@/tests/support/pdf-of'

const read = async (...pages: string[][]) => (await readPdf(pdfOf(pages))).paragraphs
const kept = async (...pages: string[][]) => (await read(...pages)).filter(({ kept }) => kept).map(({ text }) => text)

test('lines are joined to paragraphs, gaps part them', async () => {
  expect(await kept(['Two were killed', 'in Homs on Monday.', '', 'Nobody could', 'check that.'])).toEqual([
    'Two were killed in Homs on Monday.',
    'Nobody could check that.',
  ])
})

test('where every line stands far from the next, ends of sentences and short lines part paragraphs', async () => {
  const wide = (...lines: string[]) => lines.flatMap((line) => [line, ''])
  expect(
    await kept(
      wide('A headline', 'Two were killed in Homs on Monday, said', 'the army in a long statement.', 'Nobody.'),
    ),
  ).toEqual(['A headline', 'Two were killed in Homs on Monday, said the army in a long statement.', 'Nobody.'])
})

/** Lines as a page draws them from above: their words, the height of their letters, and how far each stands below the last. */
const laid = (...lines: [text: string, height: number, down: number][]) => {
  let y = 800
  return linesOf(
    lines.map(([str, height, down]) => ({
      str,
      height,
      width: str.length * height * 0.5,
      transform: [height, 0, 0, height, 50, (y -= down)],
      hasEOL: true,
    })),
  )
}

test('lines of a headline stand farther apart, and are one all the same', () => {
  const lines = laid(
    ['Shells fall on the', 24, 0],
    ['market', 24, 28],
    ['At least 108 people were killed in', 12, 40],
    ['the neighbourhood on Monday, said', 12, 14],
    ['the army.', 12, 14],
    ['Nobody could check that.', 12, 28],
  )
  expect(paragraphsOf(lines, new Set())).toEqual([
    'Shells fall on the market',
    'At least 108 people were killed in the neighbourhood on Monday, said the army.',
    'Nobody could check that.',
  ])
})

test('letters that a font draws as one sign are written as letters', () => {
  expect(laid(['The \ufb01gure of the o\ufb03ce', 12, 0]).map(({ text }) => text)).toEqual(['The figure of the office'])
})

test('a parted word is mended only where the file has it whole, and not with its hyphen', async () => {
  const words = [
    'a govern-',
    'ment, a high-',
    'rise, the co-',
    'operation.',
    '',
    'The government and a high-rise, cooperation, co-operation.',
  ]
  expect((await kept(words))[0]).toBe('a government, a high-rise, the co-operation.')
})

test('pages are told, and one without text says so', async () => {
  expect(await read(['One.'], [], ['Three.'])).toEqual([
    { text: 'Page 1', kept: false, why: 'page' },
    { text: 'One.', kept: true, why: 'text' },
    { text: 'Page 2', kept: false, why: 'empty-page' },
    { text: 'Page 3', kept: false, why: 'page' },
    { text: 'Three.', kept: true, why: 'text' },
  ])
  expect(await read(['One.'])).toEqual([{ text: 'One.', kept: true, why: 'text' }])
})

test('what stands at the same place on most pages is left out', async () => {
  const page = (number: number, words: string) => ['The Outlet', '', words, '', `- ${number} -`]
  const paragraphs = await read(page(1, 'One.'), page(2, 'Two.'), page(3, 'Three.'))
  expect(paragraphs.filter(({ kept }) => kept).map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
  expect(paragraphs.filter(({ why }) => why === 'every-page')).toHaveLength(6)
})

test.each([
  ['words', Buffer.from('words'), 'no-pdf'],
  ['nothing but pictures', pdfOf([[], []]), 'pictures-pdf'],
  ['more than a thousand pages', pdfOf(Array.from({ length: 1001 }, () => [])), 'long-pdf'],
])('%s is refused', async (_, file, fault) => {
  await expect(readPdf(file)).rejects.toMatchObject({ fault })
})

/** Pieces as a page draws them, from the left. */
const drawn = (...texts: string[]) => texts.map((text, x) => ({ text, x, width: 1 }))

test.each([
  [['abc', ' ', 'def'], 'abc def'],
  [['ﺺ', 'ﻤ', 'ﺣ', ' ', 'ﻲ', 'ﻓ'], 'في حمص'],
  [['.', 'ﻞ', 'ﻗ', 'ﻷ', 'ا'], 'الأقل.'],
  [['ل', 'ﺎ', 'ﻗ', ' ', '1,429', ' ', 'ل', 'ﺎ', 'ﻗ'], 'قال 1,429 قال'],
  [['ﺺ', 'ﻤ', 'ﺣ', ' ', '1,429.5'], '1,429.5 حمص'],
  [['(', 'SOHR', ')', ' ', 'د'], 'د (SOHR)'],
  [['«', 'ا', '»', ' ', 'د'], 'د «ا»'],
  [['50-40', ' ', 'ا'], 'ا 40-50'],
  [['40-50', ' ', 'א'], 'א 40-50'],
  [['ن', ' ', '،2012', ' ', 'س'], 'س 2012، ن'],
  [['،١٬٤٢٩', ' ', 'ا'], 'ا ١٬٤٢٩،'],
  [['و', ' ', 'The', ' ', 'New', ' ', 'Outlet', ' ', 'ا'], 'ا The New Outlet و'],
  [['12', ' ', '49', ' ', 'ا', 'و'], 'وا 49 12'],
  [['said', ' ', 'ﺺ', 'ﻤ', 'ﺣ', ' ', 'on', ' ', 'Monday'], 'said حمص on Monday'],
])('%j is read as %s', (texts, words) => {
  expect(readingOrder(drawn(...texts), texts[0] !== 'said')).toBe(words)
})

test('marks stay with their letters, and lose the blank that carries them', () => {
  const [taa, lam, mark, blank] = drawn('ﻃ', 'ﻼ', ' ً', ' ').map((piece, index) => ({ ...piece, x: 10 - index }))
  expect(readingOrder([blank!, mark!, lam!, taa!])).toBe('طلاً ')
  const over = { text: 'ّ', x: 0.5, width: 0 }
  expect(readingOrder([over, ...drawn('ﻢ', 'د')])).toBe('دمّ')
})

test('the gap beside a mark is no blank between words', () => {
  const items = [
    ['ا', 0, 4],
    [' ', 4, 4],
    ['ﻮ', 8, 4],
    ['ﻠ', 12, 4],
    ['ﺘ', 16, 4],
    ['ُ', 20.3, 0],
    [' ', 20, 0.4],
    ['ﻗ', 20.4, 6],
  ] as const
  const lines = linesOf(
    items.map(([str, x, width]) => ({ str, width, height: 14, transform: [14, 0, 0, 14, x, 700], hasEOL: false })),
  )
  expect(lines.map(({ text }) => text)).toEqual(['قُتلو ا'])
})

test('a line is read from the right where most of its letters are', () => {
  expect([isRightToLeft('حمص abc'), isRightToLeft('حمص ab'), isRightToLeft('12'), isRightToLeft('')]).toEqual([
    false,
    true,
    false,
    false,
  ])
})
