import { expect, test } from 'vitest'
import { DomainError } from '@/lib/domain/errors'
import { formToObject } from '@/lib/web/form-to-object'

function formOf(entries: Iterable<readonly [string, string | Blob]>): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

const many = (count: number, name: (index: number) => string) =>
  formOf(Array.from({ length: count }, (_, index) => [name(index), 'x'] as const))

function refusalOf(form: FormData): unknown {
  try {
    return { taken: formToObject(form) }
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

test('dotted names make objects, names with [] lists, empty texts are left out, files stay files', () => {
  const file = new File(['x'], 'a.txt')
  const given = [
    ['figure.words', '45'],
    ['figure.who', ''],
    ['chain.0.partyId', 'a'],
    ['chain.1.partyId', 'b'],
    ['tags[]', 'one'],
    ['tags[]', 'two'],
    ['upload.file', file],
    ['$ACTION_ID_1', ''],
    ['twice', 'first'],
    ['twice', 'last'],
  ] as const
  expect(JSON.parse(JSON.stringify(formToObject(formOf(given))))).toEqual({
    figure: { words: '45' },
    chain: { 0: { partyId: 'a' }, 1: { partyId: 'b' } },
    tags: ['one', 'two'],
    upload: { file: {} },
    twice: 'last',
  })
  expect((formToObject(formOf(given)).upload as { file: unknown }).file).toBeInstanceOf(File)
})

test.each([
  ['a value and an object of one name', ['a', 'a.b']],
  ['an object and a value of one name', ['a.b', 'a']],
  ['a list and a value of one name', ['a[]', 'a']],
  ['a value and a list of one name', ['a', 'a[]']],
  ['a list and an object of one name', ['a[]', 'a.b']],
  ['an object and a list of one name', ['a.b', 'a[]']],
  ['a file and an object of one name', ['file', 'file.name']],
  ['the name of every object’s prototype', ['__proto__.x']],
  ['the same at the end', ['a.__proto__']],
  ['the same as a list', ['__proto__[]']],
  ['a constructor', ['constructor.prototype.x']],
  ['an empty name', ['']],
  ['an empty part', ['a..b']],
  ['brackets inside', ['a[b]']],
  ['a path that is too deep', ['a.'.repeat(6) + 'b']],
  ['a name that is too long', ['a'.repeat(201)]],
])('%s is refused as invalid', (_, names) => {
  expect(refusalOf(formOf(names.map((name) => [name, name === 'file' ? new File(['x'], 'x') : 'x'] as const)))).toBe(
    'invalid',
  )
})

test('a thousand entries are taken, one more is refused', () => {
  expect(refusalOf(many(1_000, (index) => `a${index}`))).toMatchObject({ taken: { a999: 'x' } })
  expect(refusalOf(many(1_001, (index) => `a${index}`))).toBe('invalid')
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

test('an array of a thousand entries takes time in proportion', () => {
  expect(refusalOf(many(1_000, () => 'a[]'))).toMatchObject({ taken: { a: expect.arrayContaining(['x']) } })
})
