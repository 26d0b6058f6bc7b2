import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, expectTypeOf, test } from 'vitest'
import { partsOf } from '@/lib/words/message'
import { say, sayRich } from '@/lib/words/say'

const claims = '{claims, plural, =0 {No claim} one {# claim by {name}} other {# claims}} of {dossier}.'
const state = 'It is {state, select, draft {a draft} other {done}}.'
const link = '<link>Read {name}</link> or leave.'

test('arguments, plurals and choices are filled in', () => {
  expect(say('Remove {member}?', { member: 'Ada' })).toBe('Remove Ada?')
  expect(say(claims, { claims: 0, name: 'Ada', dossier: 'X' })).toBe('No claim of X.')
  expect(say(claims, { claims: 1, name: 'Ada', dossier: 'X' })).toBe('1 claim by Ada of X.')
  expect(say(claims, { claims: 1234, name: 'Ada', dossier: 7 })).toBe('1,234 claims of 7.')
  expect(say(state, { state: 'draft' })).toBe('It is a draft.')
  expect(say(state, { state: 'reviewed' })).toBe('It is done.')
})

test('tags and nodes are filled in, and joined as one wants', () => {
  const values = { name: ['Ada'], link: (text: string[]) => ['[', ...text, ']'] }
  expect(sayRich<typeof link, string[]>(link, values, (parts) => parts.flat())).toEqual([
    '[',
    'Read ',
    'Ada',
    ']',
    ' or leave.',
  ])
})

test('a message takes what is written in it, nothing else', () => {
  expectTypeOf(say<typeof claims>)
    .parameter(1)
    .toEqualTypeOf<
      { claims: number } & { name: string | number } & {
        dossier: string | number
      }
    >()
  // @ts-expect-error -- an argument is missing
  say('{a} and {b}', { a: 1 })
  // @ts-expect-error -- an argument that the message does not have
  say('{a}', { a: 1, b: 2 })
  // @ts-expect-error -- a message that takes nothing
  say('Go on.', { a: 1 })
  // @ts-expect-error -- a plural takes a number
  say('{a, plural, one {#} other {#}}', { a: '1' })
})

const braces = fc.constantFrom(claims, state, 'Plain.', '{dossier}', 'a {name} b {claims, plural, other {{name}: #}}')
const value = fc.string().filter((text) => !/[<>{}#']/.test(text))

test('what it says is what FormatJS says', () => {
  fc.assert(
    fc.property(braces, fc.nat(3_000_000), value, value, (message, count, name, dossier) => {
      const values = { claims: count, name, dossier, state: name }
      expect(sayRich<string, string | number>(message, values, (parts) => parts.join(''))).toBe(
        new IntlMessageFormat(message, 'en').format(values),
      )
    }),
  )
})

const catalogues = import.meta.glob<Record<string, Record<string, string>>>('/lib/words/*/*.ts', { eager: true })
const messages = Object.values(catalogues)
  .flatMap((catalogue) => Object.values(catalogue))
  .flatMap((catalogue) => Object.values(catalogue))

test('every sentence is an ICU message, read here and by FormatJS', () => {
  expect(messages.length).toBeGreaterThan(200)
  for (const message of messages) {
    expect(() => partsOf(message), message).not.toThrow()
    expect(() => new IntlMessageFormat(message, 'en'), message).not.toThrow()
  }
})
