import { expect, test } from 'vitest'
import { guessFromMetadata, guessFromText, type PageMetadata } from '@/lib/domain/sources/guesses'

const page = (more: Partial<PageMetadata> = {}): PageMetadata => ({
  title: null,
  byline: null,
  siteName: null,
  publishedTime: null,
  url: null,
  language: null,
  ...more,
})

test('a page’s metadata gives details, the day as its own clock has it with the stamp kept', () => {
  const guesses = guessFromMetadata(
    page({
      title: '  Killings\n in Homs ',
      byline: 'By Ann Writer',
      siteName: 'The Outlet',
      publishedTime: '2012-03-12T21:00:00-04:00',
      url: 'HTTPS://Outlet.example/a b',
      language: 'en_gb',
    }),
  )
  expect(guesses).toEqual({
    headline: 'Killings in Homs',
    byline: 'Ann Writer',
    outlet: 'The Outlet',
    publishedDate: '2012-03-12',
    publishedNote: expect.stringContaining('2012-03-12T21:00:00-04:00'),
    url: 'https://outlet.example/a%20b',
    language: 'en-GB',
  })
})

test('what makes no sense is no guess', () => {
  const guesses = guessFromMetadata(
    page({
      title: ' \u0000 ',
      byline: 'By ',
      publishedTime: '2012-02-31',
      url: 'javascript:alert(1)',
      language: 'not a tag',
    }),
  )
  expect(guesses).toMatchObject({ headline: null, byline: null, publishedDate: null, url: null, language: null })
  expect(guessFromMetadata(page({ publishedTime: 'yesterday' })).publishedDate).toBeNull()
  expect([...(guessFromMetadata(page({ title: '🕊'.repeat(900) })).headline ?? '')]).toHaveLength(500)
})

test('plain text gives a headline where its first paragraph is one short line', () => {
  expect(guessFromText([{ text: '# مقتل العشرات في حمص' }, { text: 'x' }]).headline).toBe('مقتل العشرات في حمص')
  expect(guessFromText([{ text: 'Only this' }]).headline).toBeNull()
  expect(guessFromText([{ text: 'a\nb' }, { text: 'x' }]).headline).toBeNull()
  expect(guessFromText([{ text: 'a'.repeat(251) }, { text: 'x' }]).headline).toBeNull()
  expect(guessFromText([]).headline).toBeNull()
})
