import { expect, test } from 'vitest'
import { headlineAgainstText } from '@/lib/domain/sources/headline-against-text'

const against = (headline: string, text: string, language = 'en') => {
  const found = headlineAgainstText({ words: headline, language }, { words: text, language })
  return found && [found.headline.words, found.text.words]
}

test('a headline that says another number than the text is named with both', () => {
  const text = 'Flood kills 86 in the valley\n\nThe flood killed 68 people, the governor said. Forty are missing.'
  expect(against('Flood kills 86 in the valley', text)).toEqual(['86', '68'])
  expect(against('At least 90 dead in floods', 'Rescuers counted 68 dead on Sunday.')).toEqual(['At least 90', '68'])
  expect(against('مقتل 86 شخصا في الفيضان', 'قتل 68 شخصا في الفيضان.', 'ar')).toEqual(['86', '68'])
})

test.each([
  ['the text has it too', 'Flood kills 86', 'The flood killed 68, police said. The governor spoke of 86 dead.'],
  ['both are floors', 'More than 80 dead in floods', 'At least 68 people died.'],
  ['a floor holds it', 'Dozens dead in floods', 'The flood killed 68 people.'],
  ['another measure', 'Flood kills 86', 'The flood wounded 68 people.'],
  ['other people', 'Flood kills 86', 'The flood killed 12 children.'],
  ['an approximation', 'Flood kills 86', 'The flood killed about 70 people.'],
  ['a prediction', 'Flood could kill 86', 'The flood killed 68 people.'],
  ['no figure in the headline', 'Flood in the valley', 'The flood killed 68 people.'],
  ['the headline alone', 'Flood kills 86', 'Flood kills 86\n\nThe water is falling.'],
])('nothing is said where %s', (_, headline, text) => {
  expect(against(headline, text)).toBeNull()
})

test('the most telling figure of the headline is held against the most telling of the text', () => {
  const text = 'The quake killed 68 people and wounded 300. Earlier counts were lower.'
  expect(against('Quake kills 86, wounds 400', text)).toEqual(['86', '68'])
})
