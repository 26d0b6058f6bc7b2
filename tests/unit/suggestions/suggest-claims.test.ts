import { expect, test } from 'vitest'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'

const article = { publishedDate: '2030-02-14', outlet: 'Lowland Gazette', agency: null, language: 'en' }

test('a language that is not read, and an empty text, give nothing', () => {
  expect(suggestClaims('Un mort, dit la police.', { ...article, language: 'fr' })).toEqual([])
  expect(suggestClaims('', article)).toEqual([])
})
