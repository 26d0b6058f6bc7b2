import { expect, test } from 'vitest'
import { placeTokens } from '@/lib/domain/figures/placed-tokens'

function placesIn(text: string): string[] {
  const { lines, startOf, endOf } = placeTokens(text)
  return lines.flatMap(({ tokens, first }) =>
    tokens.map((_, at) => [...text].slice(startOf(first + at), endOf(first + at)).join('')),
  )
}

test('a piece stands where the characters stand that it was folded from', () => {
  expect(placesIn('🚑 قُتِلَ ٤٥')).toEqual(['🚑', 'قُتِلَ', '٤٥'])
  expect(placesIn('Cafe\u0301 3½ km')).toEqual(['Cafe\u0301', '3½', 'km'])
})

test('lines are read each by itself, and "and" is parted from what is counted', () => {
  expect(placeTokens('86 dead\n\nNearly 60 miners').lines).toHaveLength(2)
  expect(placeTokens('وأصيب').lines[0]?.tokens.map(({ text }) => text)).toEqual(['و', 'اصيب'])
  expect(placeTokens('').lines).toEqual([])
})
