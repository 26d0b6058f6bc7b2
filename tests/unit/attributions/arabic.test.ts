import { expect, test } from 'vitest'
import { arabicAttributions } from '@/lib/domain/attributions/arabic'
import { attributed } from '@/tests/support/attributed'

test.each([
  [
    'وقال سالم الحداد، مدير المستشفى، إن بين القتلى خمسة أطفال.',
    ['speaker-first: سالم الحداد > بين القتلى خمسة أطفال'],
  ],
  [
    'أكد وزير الدفاع أن القوات انسحبت، مشيرا إلى أن الوضع هادئ.',
    ['speaker-first: وزير الدفاع > القوات انسحبت ،', 'participle: same > الوضع هادئ'],
  ],
  ['هطل المطر يومين.', []],
])('%s', (text, expected) => {
  expect(attributed(text, arabicAttributions)).toEqual(expected)
})
