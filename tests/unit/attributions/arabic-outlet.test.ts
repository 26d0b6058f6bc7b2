import { expect, test } from 'vitest'
import {
  arabicHearsay,
  arabicObservation,
  arabicPictures,
  arabicSilence,
} from '@/lib/domain/attributions/arabic-outlet'
import type { Attribution } from '@/lib/domain/attributions/attribution'
import type { SentenceScan } from '@/lib/domain/attributions/sentence-scan'
import type { SentenceView } from '@/lib/domain/attributions/sentence-view'
import { attributed } from '@/tests/support/attributed'

const by = (pattern: (scan: SentenceScan) => Attribution | null) => (view: SentenceView, start: number) =>
  [pattern({ view, start, attributions: [] })].filter((one) => one !== null)

test('the outlet tells what pictures show and what its people saw', () => {
  expect(attributed('وأظهر مقطع مصور رجلين.', by(arabicPictures))).toEqual(['footage: outlet > وأظهر مقطع مصور رجلين'])
  expect(attributed('شاهد مراسل البوابة سكانا، فيما اصطفت شاحنات.', by(arabicObservation))).toEqual([
    'observation: outlet > شاهد مراسل البوابة سكانا',
  ])
})

test.each(['وامتنع متحدث عن الإجابة.', 'ورفضت الوزارة التعليق.', 'ولم ترد الشركة.'])('silence: %s', (text) => {
  expect(attributed(text, by(arabicSilence))).toHaveLength(1)
})

test('a refusal of something else is no silence', () => {
  expect(attributed('ورفضت الوزارة الاتفاق.', by(arabicSilence))).toEqual([])
})

test('hearsay has no speaker', () => {
  const read = (view: SentenceView, start: number) => [...arabicHearsay({ view, start, attributions: [] })]
  expect(attributed('تردد أن الوزير استقال.', read)).toEqual(['hearsay: unnamed > الوزير استقال'])
})
