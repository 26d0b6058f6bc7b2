import { expect, test } from 'vitest'
import { countLexemes, lexemesOf } from '@/lib/domain/suggestions/link-lexemes'

test('the words of a text, folded, each once', () => {
  expect(lexemesOf('Idlib/Homs: Idlib’s 7,500 — “Éire”')).toEqual(['idlib', 'homs', 's', '7', '500', 'eire'])
  expect(lexemesOf('قُتِل ٣١ شخصًا في حِمْص')).toEqual(['قتل', '31', 'شخصا', 'في', 'حمص'])
  expect(lexemesOf('')).toEqual([])
})

test('each lexeme is counted once in a text', () => {
  expect(countLexemes(['Homs, Homs', 'Idlib and Homs', ''])).toEqual(
    new Map([
      ['homs', 2],
      ['idlib', 1],
      ['and', 1],
    ]),
  )
})
