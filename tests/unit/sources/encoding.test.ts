import { expect, test } from 'vitest'
import { sampleAround, strayPlaces, usualEncoding } from '@/lib/domain/sources/encoding'

test('a place has its line and character, from 1, and the words around it without tags', () => {
  const text = 'One\n<p class="a">two \ufffd three</p>\n\ufffd'
  const indices = [text.indexOf('\ufffd'), text.lastIndexOf('\ufffd')]
  expect(strayPlaces(text, indices, () => 0x92)).toEqual([
    { line: 2, character: 18, byte: 0x92, around: 'One two \ufffd three \ufffd' },
    { line: 3, character: 1, byte: 0x92, around: 'One two \ufffd three \ufffd' },
  ])
})

test('three places are named at most', () => {
  expect(strayPlaces('\ufffd'.repeat(9), [0, 1, 2, 3, 4], () => null)).toHaveLength(3)
})

test('a sample is cut to a few words and holds no half of a character', () => {
  const sample = sampleAround(`${'🕊'.repeat(100)}x`, 101)
  expect(sample).not.toMatch(/\p{Surrogate}/u)
  expect(sample.length).toBeLessThanOrEqual(62)
})

test('a language says what its pages are usually in', () => {
  expect(usualEncoding('ar-SY')).toBe('windows-1256')
  expect(usualEncoding('RU')).toBe('windows-1251')
  expect(usualEncoding('en')).toBeNull()
  expect(usualEncoding(null)).toBeNull()
})
