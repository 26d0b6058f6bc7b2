import { expect, test } from 'vitest'
import { choiceAfter, isPlainKey } from '@/app/_ui/list-keys'

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s leads from %i of three choices to %i', (key, at, next) => {
  expect(choiceAfter(key, at, 3)).toBe(next)
})

test('Home and End stay with the text until a choice is active; other keys move nothing', () => {
  expect(['Home', 'End'].map((key) => choiceAfter(key, -1, 3))).toEqual([null, null])
  expect(['Enter', 'Escape', 'Tab', 'a'].map((key) => choiceAfter(key, 1, 3))).toEqual([null, null, null, null])
})

test('nothing moves in an empty list', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => choiceAfter(key, -1, 0))).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a key with a modifier is not plain', () => {
  const plain = { key: 'Home', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
  expect(isPlainKey(plain)).toBe(true)
  for (const modifier of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])
    expect(isPlainKey({ ...plain, [modifier]: true })).toBe(false)
})
