import { expect, test } from 'vitest'
import { sourceDetailsOf, sourceProblems, type SourceDetails } from '@/lib/domain/sources/source'

const details: SourceDetails = {
  headline: 'Killings in Homs',
  outlet: 'The Outlet',
  byline: null,
  agency: null,
  publishedDate: '2012-03-13',
  publishedWords: null,
  publishedBasis: 'stated',
  publishedNote: null,
  edition: null,
  url: null,
  language: 'en',
  drawsOnWords: null,
}

test('the details of a row are all that a person can change, and nothing else', () => {
  expect(sourceDetailsOf({ ...details, id: 'x', version: 3 } as SourceDetails)).toEqual(details)
})

test('a date goes with how it is known, and the other way round', () => {
  expect(sourceProblems(details)).toEqual({})
  expect(sourceProblems({ ...details, publishedDate: null, publishedBasis: null })).toEqual({})
  expect(Object.keys(sourceProblems({ ...details, publishedBasis: null }))).toEqual(['publishedBasis'])
  expect(Object.keys(sourceProblems({ ...details, publishedDate: null }))).toEqual(['publishedDate'])
})
