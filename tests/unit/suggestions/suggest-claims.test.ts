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

test('the dossier’s parties tell a surname, and where an Arabic name ends', () => {
  const parties = [
    { key: 'hillary-clinton', names: ['Hillary Clinton'] },
    { key: 'sana', names: ['سانا الحكومية'] },
  ]
  const [english] = suggestClaims('Clinton said it rained.', { ...article, parties })
  expect(english?.speaker).toMatchObject({ text: 'Clinton', refersTo: 'Hillary Clinton' })
  const text = 'وأعلنت سانا الحكومية تقدم الجيش شمالا.'
  const [arabic] = suggestClaims(text, { ...article, language: 'ar', parties })
  expect(arabic?.speaker.text).toBe('سانا الحكومية')
  expect([...text].slice(arabic?.start, arabic?.end).join('')).toBe('تقدم الجيش شمالا')
})

test('places are code points of the text', () => {
  const [claim] = suggestClaims('😃 Rell said it rained.', article)
  expect([claim?.start, claim?.end]).toEqual([12, 21])
})

test.each([
  ['A diver who asked not to be named told Reuters that the pier was cracked.', 'A diver', 'the pier was cracked'],
  ['“The pier was cracked,” a diver who asked not to be identified said.', 'a diver', 'The pier was cracked'],
  ['“The pier was cracked,” said a diver who asked not to be named.', 'a diver', 'The pier was cracked'],
  ['The pier was cracked, said two divers who spoke on condition of anonymity.', 'two divers', 'The pier was cracked'],
])('who stays unnamed in a clause behind “who” is one anonymous speaker: %s', (text, speaker, words) => {
  const claims = suggestClaims(text, article)
  expect(claims).toMatchObject([{ speaker: { text: speaker, kind: 'unnamed' }, manner: 'anonymous' }])
  expect([...text].slice(claims[0]?.start, claims[0]?.end).join('')).toBe(words)
})
