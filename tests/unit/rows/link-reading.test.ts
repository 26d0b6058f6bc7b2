import { expect, test } from 'vitest'
import { readingToShow } from '@/lib/domain/rows/link-reading'
import { figureAnswer, origin } from '../../support/answers'
import { moreThan } from '../../support/compared-figures'

const [tv, others] = [
  figureAnswer('tv', { low: 22, high: 22 }, { origin: origin('tv') }),
  figureAnswer('others', { low: 48, high: 48 }),
]

test('a link that would call two figures one answer shows how they read, where they do not fit', () => {
  expect(readingToShow('corroborates', tv, others)).toEqual({
    words: 'differ by 26',
    sentence: '22 (tv) and 48 (others): differ by 26; only if the same people are meant',
  })
  expect(readingToShow('repeats', others, tv)?.words).toBe('differ by 26')
  expect(readingToShow('repeats', tv, figureAnswer('b', { low: 22, high: 22, measure: 'wounded' }))?.words).toBe(
    'different things counted',
  )
})

test('nothing is shown for other links, figures that fit, or claims without figures', () => {
  for (const type of ['contradicts', 'updates', 'qualifies', 'replies-to'] as const)
    expect(readingToShow(type, tv, others)).toBeNull()
  expect(readingToShow('corroborates', tv, figureAnswer('b', moreThan(20)))).toBeNull()
  expect(readingToShow('corroborates', tv, null)).toBeNull()
})

test('a denial never fits the figure that it denies', () => {
  expect(readingToShow('corroborates', tv, { ...tv, claimId: 'denial', stance: 'denies' })?.words).toBe('contested')
})
