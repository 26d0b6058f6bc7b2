import { expect, test } from 'vitest'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { suggested } from '@/tests/support/suggested'

const article = { publishedDate: '2030-02-14', outlet: 'Lowland Gazette', agency: null, language: 'en' }

test('a language that is not read, and an empty text, give nothing', () => {
  expect(suggestClaims('Un mort, dit la police.', { ...article, language: 'fr' })).toEqual([])
  expect(suggestClaims('', article)).toEqual([])
})

test('an article is read sentence by sentence', () => {
  const text =
    'The regional governor, Hanne Briel, gave a figure. She said 14 people were dead and warned against "counting the lost".'
  expect(suggested(text)).toEqual([
    'own-voice: The regional governor, Hanne Briel, gave a figure',
    'She = Hanne Briel: 14 people were dead',
    'She = Hanne Briel: counting the lost',
  ])
})

test('places are code points of the text', () => {
  const [claim] = suggestClaims('😃 Rell said it rained.', article)
  expect([claim?.start, claim?.end]).toEqual([12, 21])
})
