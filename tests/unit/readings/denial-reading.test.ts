import { expect, test } from 'vitest'
import { denialStand, denyTheSame, namesWhatItDenies } from '@/lib/domain/readings/denial-reading'
import { answer, figureAnswer } from '../../support/answers'
import { atLeast, between, moreThan } from '../../support/compared-figures'

const denial = (figure: object) =>
  figureAnswer('denial', { asOfDate: null, ...figure }, { stance: 'denies', publishedDate: '2012-05-01' })

test.each([
  ['more than it', moreThan(7500), moreThan(8000), 'denies'],
  ['the very figure', between(45, 45), between(45, 45), 'denies'],
  ['what includes its open end', moreThan(7500), atLeast(7500), 'denies-other'],
  ['part of its range', between(40, 50), between(45, 60), 'denies-other'],
  ['other people', { ...between(45, 45), who: 'civilians' }, between(45, 45), 'denies-other'],
])('a denial of %s', (_, denied, given, stand) => {
  expect(denialStand('figure', denial(denied), figureAnswer('a', given))).toBe(stand)
})

test('a denial that names a day denies a total of that day only', () => {
  expect(denialStand('figure', denial({ asOfDate: '2012-03-10' }), figureAnswer('a'))).toBe('denies')
  expect(denialStand('figure', denial({ asOfDate: '2012-03-11' }), figureAnswer('a'))).toBe('denies-other')
})

test('which kinds of question need more than the denial itself', () => {
  const bare = answer('a', { stance: 'denies' })
  expect(
    (['figure', 'when', 'open', 'choice', 'yes-no'] as const).map((kind) => namesWhatItDenies(kind, bare)),
  ).toEqual([false, false, false, false, true])
  expect(namesWhatItDenies('choice', { ...bare, positionId: 'p' })).toBe(true)
})

test('two denials are the same where each covers the other', () => {
  expect(denyTheSame('figure', denial(moreThan(40)), denial(moreThan(40)))).toBe(true)
  expect(denyTheSame('figure', denial(moreThan(40)), denial(moreThan(50)))).toBe(false)
})
