import { expect, test } from 'vitest'
import { likenesses } from '@/lib/domain/asks/likenesses'
import { featuresOfAll } from '@/lib/domain/suggestions/link-side'
import { asked, evenWords } from './asked'

const alike = (...claims: Parameters<typeof featuresOfAll>[0]) => likenesses(featuresOfAll(claims, evenWords))

test('claims have in common what is rare among them, both ways; those that share nothing are not there', () => {
  const rows = alike(
    asked('The bridge of Kessing fell', 'a'),
    asked('Rain until Saturday', 'b'),
    asked('Kessing has lost a bridge', 'c'),
  )
  expect([...rows.keys()].toSorted((a, b) => a - b)).toEqual([0, 2])
  expect(rows.get(0)?.get(2)).toBe(rows.get(2)?.get(0))
  expect(rows.get(0)?.has(1)).toBe(false)
})

test('what all say counts less than what two do, and the year nothing', () => {
  const all = ['a', 'b', 'c', 'd'].map((speaker) => asked(`Hadrel council met ${speaker}${speaker} in 2031`, speaker))
  const rows = alike(...all, asked('Hadrel council sirens', 'e'), asked('Hadrel council sirens', 'f'))
  expect(rows.get(4)?.get(5) ?? 0).toBeGreaterThan(rows.get(0)?.get(1) ?? 0)
  expect(alike(asked('One in 2031', 'a'), asked('Two in 2031', 'b')).size).toBe(0)
})

test('two languages meet by numbers, concepts and names', () => {
  const arabic = asked('انهار جسر كيسنغ', 'b', { language: 'ar' })
  expect(alike(asked('The bridge of Kessing fell', 'a'), arabic).get(0)?.get(1) ?? 0).toBeGreaterThan(0)
})
