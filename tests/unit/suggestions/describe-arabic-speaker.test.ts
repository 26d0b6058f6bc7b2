import { expect, test } from 'vitest'
import { arabicMention } from '@/lib/domain/attributions/arabic-mention'
import { describeArabicSpeaker } from '@/lib/domain/suggestions/describe-arabic-speaker'
import { sentenceOf } from '@/tests/support/attributed'

test.each([
  ['سالم الحداد', 'named'],
  ['رئيسة المفوضية إلسه فارن', 'named'],
  ['المحلل السياسي كمال نصر', 'named'],
  ['وزير الدفاع', 'role'],
  ['وزارة الدفاع', 'organisation'],
  ['صحيفة النهر', 'outlet'],
  ['مصادر طبية', 'unnamed'],
  ['أحد الناجين، ويدعى يوناس كير،', 'named'],
  ['مسؤول رفيع، فضل عدم ذكر اسمه،', 'unnamed'],
])('%s', (text, kind) => {
  const view = sentenceOf(text)
  const mention = arabicMention(view, view)
  expect(mention && describeArabicSpeaker(view.words, mention).kind).toBe(kind)
})
