import { expect, test } from 'vitest'
import { noticeInText } from '@/lib/domain/sources/notice-in-text'
import { readPage } from '@/lib/services/sources/pages/reader.mjs'

const notices = [
  ['This article was amended on 5 May: an earlier version gave the toll as 71; it is 17.', 'corrected'],
  ['Correction: the toll is 17.', 'corrected'],
  ['An earlier version of this article gave 71.', 'corrected'],
  ['This story has been retracted by its author.', 'retracted'],
  ['Retraction — the report cannot be verified.', 'retracted'],
  ['تصحيح: عدد القتلى 17.', 'corrected'],
] as const

test.each(notices)('“%s” is a notice: %s', (words, kind) => {
  expect(noticeInText(['Forty missing', words])).toEqual({ kind, words })
})

test.each(notices)('the reader of pages keeps it below the article: “%s”', (words) => {
  const html = `<main><article><h1>T</h1><p>${'Crews were still searching the lower town. '.repeat(9)}</p><footer><p>${words}</p></footer></article></main>`
  expect(readPage(html)?.paragraphs.at(-1)).toMatchObject({ text: words, kept: true })
})

test.each([
  ['The correction of the course took a day.'],
  ['Nobody was corrected.'],
  ['The army was withdrawn on Monday.'],
])('“%s” is none', (words) => {
  expect(noticeInText([words])).toBeNull()
})
