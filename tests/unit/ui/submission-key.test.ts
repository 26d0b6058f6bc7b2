import { expect, test } from 'vitest'
import { submissionKeys, withKey } from '@/app/_ui/submission-key'

const formOf = (fields: Record<string, string | File>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test.each([
  ['a form', () => formOf({ reason: 'as seen' }), () => formOf({ reason: 'as heard' })],
  ['an object', () => ({ reason: 'as seen' }), () => ({ reason: 'as heard' })],
])('%s has one key while its contents are the same, and a new one when they change or were saved', (_, same, other) => {
  const keys = submissionKeys()
  const first = keys.of(same())
  expect(keys.of(same())).toBe(first)
  expect(keys.of(other())).not.toBe(first)
  const again = keys.of(same())
  keys.done()
  expect(keys.of(same())).not.toBe(again)
})

test('a file of another name is other contents', () => {
  const keys = submissionKeys()
  const of = (name: string) => keys.of(formOf({ file: new File(['text'], name, { lastModified: 0 }) }))
  const first = of('a.txt')
  expect(of('a.txt')).toBe(first)
  expect(of('b.txt')).not.toBe(first)
})

test('the key goes with the contents, whichever kind they are', () => {
  expect(withKey(formOf({ reason: 'as seen' }), 'k').get('idempotencyKey')).toBe('k')
  expect(withKey({ reason: 'as seen' }, 'k')).toEqual({ reason: 'as seen', idempotencyKey: 'k' })
})
