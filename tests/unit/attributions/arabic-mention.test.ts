import { expect, test } from 'vitest'
import { arabicMention, mentionBehind } from '@/lib/domain/attributions/arabic-mention'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

test.each([
  ['سالم الحداد، مدير المستشفى،', 'سالم الحداد', ['مدير المستشفى']],
  ['رئيسة الجهاز رودا نيس للصحافيين', 'رئيسة الجهاز رودا نيس', []],
  ['مسؤول في وزارة الداخلية', 'مسؤول في وزارة الداخلية', []],
  ['رئيسة المفوضية إلسه فارن، في مؤتمر صحفي،', 'رئيسة المفوضية إلسه فارن', ['في مؤتمر صحفي']],
  ['الجيش في بيان', 'الجيش', []],
])('%s', (text, words, beside) => {
  const view = sentenceOf(text)
  const mention = arabicMention(view, view)
  expect(mention && wordsIn(view, mention)).toBe(words)
  expect(mention?.beside.map((each) => wordsIn(view, each))).toEqual(beside)
})

test('a speaker behind a cue ends before a date and a comma', () => {
  const view = sentenceOf('بحسب جهاز الحماية المدنية الجمعة، فيما هطل المطر.')
  const mention = mentionBehind(view, 1)
  expect(mention && wordsIn(view, mention)).toBe('جهاز الحماية المدنية')
})
