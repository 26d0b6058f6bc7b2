import { expect, test } from 'vitest'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { draftsOf } from '@/lib/domain/suggestions/drafts'
import { speakersOf } from '@/lib/domain/suggestions/name-speakers'

function speakers(text: string): string[] {
  const pieces = piecesOf(text)
  const drafts = draftsOf(pieces, 'en')
  const placeOf = ({ from, to }: { from: number; to: number }) => ({ start: from, end: to })
  return speakersOf(pieces, drafts, placeOf).map(({ speaker }) => speaker.refersTo ?? (speaker.text || speaker.kind))
}

test('pronouns, surnames and titles are told by who was named before', () => {
  expect(
    speakers(
      'Mayor Timo Arlen said it rained. He said it was cold. Arlen said it was late. The mayor said it was dark.',
    ),
  ).toEqual(['Mayor Timo Arlen', 'Mayor Timo Arlen', 'Mayor Timo Arlen', 'Mayor Timo Arlen'])
})

test('whom a sentence is about is whom the next pronoun means', () => {
  expect(speakers('Marek Osk said it rained. The chairwoman, Ilse Varn, disagreed. It was dry, she said.').at(-1)).toBe(
    'Ilse Varn',
  )
})

test('a quotation that goes on has the speaker of the one before', () => {
  expect(speakers('"We left," said Lena Foss. "It was late."')).toEqual(['Lena Foss', 'Lena Foss'])
})

test('a quotation that nobody speaks has no recorded speaker', () => {
  expect(speakers('"It was late."')).toEqual(['not-recorded'])
})

test('a title in a headline means the one person whom the article names with it', () => {
  const headline = 'Mayor blames water board\n\n'
  expect(speakers(`${headline}The mayor, Timo Arlen, said that it was shut.`)).toEqual(['Timo Arlen', 'Timo Arlen'])
  expect(speakers(`${headline}Timo Arlen said that it was shut.`)).toEqual(['Mayor', 'Timo Arlen'])
  expect(speakers(`${headline}Mayor Timo Arlen and Mayor Ilse Varn met. It was shut, the board said.`)[0]).toBe('Mayor')
})
