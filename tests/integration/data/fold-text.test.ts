import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database'

const database = useDatabase()

test('plain text is folded as any other is', async () => {
  const every = Array.from({ length: 127 }, (_, code) => String.fromCodePoint(code + 1)).join('')
  const ascii = fc.string({ unit: 'binary-ascii' }).map((text) => text.replaceAll('\0', ''))
  const texts = [every, '', ...fc.sample(ascii, 300)]
  // A letter beyond ASCII that folds to itself makes the whole text take the other way.
  const unlike = await database.rows(`SELECT text FROM unnest($1::text[]) AS text WHERE fold_text(text || 'א') <> fold_text(text) || 'א'`, [texts])
  expect(unlike).toEqual([])
})

test('letters that are written in more than one way are folded alike; nothing stays nothing', async () => {
  const [row] = await database.rows(`SELECT fold_text('ÉCOLE 12 ١٢') AS accents, fold_text('أحمد إلى') = fold_text('احمد الي') AS arabic,
    fold_text('Plain TEXT') AS plain, fold_text(NULL) AS nothing`)
  expect(row).toEqual({ accents: 'ecole 12 12', arabic: true, plain: 'plain text', nothing: null })
})
