import { expect, test } from 'vitest'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { mannerOf } from '@/lib/domain/suggestions/manner'

const manners = (text: string) =>
  suggestClaims(text, { publishedDate: null, outlet: null, agency: null, language: 'en' }).map(({ manner }) => manner)

test.each([
  ['"It rained," she said.', ['direct-quote']],
  ['She said it had rained.', ['paraphrase']],
  ['It rained for days on end.', ['own-voice']],
  ['A letter says that the gate was old.', ['document']],
  ['A video posted online showed men with a boy.', ['footage']],
  ['A Gazette correspondent counted seven cars.', ['own-observation']],
  ['It reportedly injured dozens in the villages.', ['anonymous']],
  ['An official, who asked not to be named, said it rained.', ['anonymous']],
  ['The agency quoted an inspector as saying the pumps failed.', ['anonymous']],
  ['Residents said it had rained.', ['paraphrase']],
])('%s', (text, expected) => {
  expect(manners(text)).toEqual(expected)
})

test('the manner is that of the draft and of its speaker', () => {
  expect(mannerOf).toBeTypeOf('function')
})
