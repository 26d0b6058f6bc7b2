import { expect, test } from 'vitest'
import { isBareTitle } from '@/lib/domain/offers/bare-title'

const speaker = (text: string, refersTo: string | null = null) => {
  return { text, start: 0, end: 1, kind: 'role' as const, refersTo }
}

test.each(['Mayor', 'the minister', 'A spokesman', 'officials', 'الوزير'])('%s is a title and no name', (text) => {
  expect(isBareTitle(speaker(text))).toBe(true)
})

test.each(['the health minister', 'Mayor of Kestrel', 'The army', 'وزير الصحة'])('%s says which', (text) => {
  expect(isBareTitle(speaker(text))).toBe(false)
})

test('a title whose bearer the article names is that person, and a name is no title', () => {
  expect(isBareTitle(speaker('the minister', 'Timo Arlen'))).toBe(false)
  expect(isBareTitle({ ...speaker('King'), kind: 'named' })).toBe(false)
})
