import { expect, test } from 'vitest'
import { guessFromPage, guessFromText, type PageMetadata } from '@/lib/domain/sources/guesses'

const page = (more: Partial<PageMetadata> = {}): PageMetadata => ({
  title: null,
  pageTitle: null,
  byline: null,
  siteName: null,
  publishedTime: null,
  url: null,
  language: null,
  ...more,
})
const guessOf = (metadata: Partial<PageMetadata>, paragraphs: string[] = []) =>
  guessFromPage(page(metadata), paragraphs)

test('a page’s metadata gives details, the day as its own clock has it with the stamp kept', () => {
  const { guesses } = guessOf({
    title: '  Killings\n in Homs ',
    byline: 'By Ann Writer',
    siteName: 'The Outlet',
    publishedTime: '2012-03-12T21:00:00-04:00',
    url: 'HTTPS://Outlet.example/a b',
    language: 'en_gb',
  })
  expect(guesses).toEqual({
    headline: 'Killings in Homs',
    byline: 'Ann Writer',
    outlet: 'The Outlet',
    agency: null,
    publishedDate: '2012-03-12',
    publishedWords: null,
    publishedNote: expect.stringContaining('2012-03-12T21:00:00-04:00'),
    url: 'https://outlet.example/a%20b',
    language: 'en-GB',
  })
})

test('what makes no sense is no guess', () => {
  const { guesses } = guessOf({
    title: ' \u0000 ',
    byline: 'By ',
    publishedTime: '2012-02-31',
    url: 'javascript:alert(1)',
    language: 'not a tag',
  })
  expect(guesses).toMatchObject({ headline: null, byline: null, publishedDate: null, url: null, language: null })
  expect(guessOf({ publishedTime: 'yesterday' }).guesses.publishedDate).toBeNull()
  expect(guessOf({ byline: 'https://social.example/ann' }).guesses.byline).toBeNull()
  expect([...(guessOf({ title: '🕊'.repeat(900) }).guesses.headline ?? '')]).toHaveLength(500)
})

test('each guess says where it is from; of several the likeliest comes first', () => {
  const { guesses, details } = guessOf(
    {
      title: 'Forty missing',
      pageTitle: 'Forty missing | The Norvale Post',
      publishedTime: '2016-07-28T01:00:00Z',
      url: 'https://www.norvalepost.example/2016/07/27/forty-missing',
    },
    ['Forty missing', 'Wednesday 27 Jul 2016 17:07 AFP', 'Crews were still searching the lower town. '.repeat(6)],
  )
  expect(guesses).toMatchObject({ outlet: 'The Norvale Post', agency: 'AFP', publishedDate: '2016-07-28' })
  expect(details).toEqual([
    { field: 'headline', value: 'Forty missing', basis: 'metadata', words: null },
    { field: 'outlet', value: 'The Norvale Post', basis: 'title', words: null },
    { field: 'outlet', value: 'norvalepost.example', basis: 'address', words: null },
    { field: 'publishedDate', value: '2016-07-28', basis: 'metadata', words: null },
    { field: 'agency', value: 'AFP', basis: 'first-lines', words: null },
    { field: 'publishedDate', value: '2016-07-27', basis: 'first-lines', words: '27 Jul 2016' },
  ])
})

test('a date that the text states keeps its words', () => {
  const { guesses } = guessFromText([
    { text: 'Forty missing' },
    { text: 'By Ann Writer\n4 May 2026' },
    { text: 'Text.' },
  ])
  expect(guesses).toMatchObject({ byline: 'Ann Writer', publishedDate: '2026-05-04', publishedWords: '4 May 2026' })
})

test('plain text gives a headline where its first paragraph is one short line', () => {
  const headline = (...texts: string[]) => guessFromText(texts.map((text) => ({ text }))).guesses.headline
  expect(headline('# مقتل العشرات في حمص', 'x')).toBe('مقتل العشرات في حمص')
  expect(headline('Only this')).toBeNull()
  expect(headline('a\nb', 'x')).toBeNull()
  expect(headline('a'.repeat(251), 'x')).toBeNull()
  expect(headline()).toBeNull()
})
