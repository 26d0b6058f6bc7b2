import { expect, test } from 'vitest'
import { addQuotations, type Quotation } from '@/lib/domain/sentences/quotations'
import { wordsOf } from '@/lib/domain/sentences/words'

function quoted(text: string): string[] {
  const words = wordsOf(text)
  const quotations: Quotation[] = []
  addQuotations(quotations, text, words, 0, words.length)
  return quotations.map(({ open, close }) => text.slice(words[open]?.end, words[close]?.start ?? text.length))
}

test('marks of several kinds hold words', () => {
  expect(quoted('"One," he said. “Two.” «ثلاثة»')).toEqual(['One,', 'Two.', 'ثلاثة'])
})

test('apostrophes are no marks, single marks are', () => {
  expect(quoted("officials say count is 'merely slow'")).toEqual(['merely slow'])
  expect(quoted("The miners' union and the owners' lawyer")).toEqual([])
})

test('what nothing closes goes on to the end of the paragraph', () => {
  expect(quoted('He said: "It goes on and on')).toEqual(['It goes on and on'])
})

test('a quotation within another is part of it', () => {
  expect(quoted("“I thought, 'no', and left,” she said")).toEqual(["I thought, 'no', and left,"])
})
