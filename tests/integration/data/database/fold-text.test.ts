import { expect, test } from 'vitest'
import { foldText } from '@/lib/domain/input/fold-text'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()

/** Every character of the scripts that names here are written in, and of the signs between them. */
const blocks: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x24f],
  [0x250, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x590, 0x5f4],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x20a0, 0x20f0],
  [0x2c60, 0x2c7f],
  [0x3001, 0x30ff],
  [0xa720, 0xa7b7],
  [0xfb00, 0xfb06],
  [0xfe70, 0xfefc],
  [0xff01, 0xff5e],
]

test('the fold of the domain is the fold of the database, for every character names are written with', async () => {
  const texts = blocks.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).filter((text) =>
      /\P{Cn}/u.test(text),
    ),
  )
  const rows = await database.rows<{ text: string; folded: string }>(
    'SELECT text, fold_text(text) AS folded FROM unnest($1::text[]) AS text',
    [texts],
  )
  const otherwise = rows
    .filter(({ text, folded }) => foldText(text) !== folded)
    .map(({ text, folded }) => [text, text.codePointAt(0)?.toString(16), folded, foldText(text)])
  expect(rows).toHaveLength(texts.length)
  expect(otherwise).toEqual([])
})

test('and for whole names', async () => {
  const names = [
    'Rami Abdul-Rahman',
    'Médecins Sans Frontières',
    'ÍSTANBUL İstanbul',
    'المَرْصَـد السوري لحقوق الإنسان',
    'هيئة التنسيق ١٢٣',
    'ΟΔΟΣ',
    'e\u0301te\u0301',
    'Алёна Йод',
    '👩‍👩‍👧 🕊',
  ]
  const rows = await database.rows<{ folded: string }>(
    'SELECT fold_text(name) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS n(name, at) ORDER BY at',
    [names],
  )
  expect(names.map(foldText)).toEqual(rows.map(({ folded }) => folded))
})
