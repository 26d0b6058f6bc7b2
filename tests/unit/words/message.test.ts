import { expect, test } from 'vitest'
import { partsOf } from '@/lib/words/message'

test('a message is read into its parts', () => {
  expect(partsOf('Go on.')).toEqual(['Go on.'])
  expect(partsOf('By {name}, <b>{count, plural, one {# time} other {# times}}</b>')).toEqual([
    'By ',
    { kind: 'argument', name: 'name' },
    ', ',
    {
      kind: 'tag',
      name: 'b',
      parts: [
        {
          kind: 'plural',
          name: 'count',
          cases: new Map([
            ['one', [{ kind: 'number' }, ' time']],
            ['other', [{ kind: 'number' }, ' times']],
          ]),
        },
      ],
    },
  ])
})

test('# is a number in a plural only', () => {
  expect(partsOf('Issue #1')).toEqual(['Issue #1'])
})

test('a message is read once', () => {
  expect(partsOf('Once {name}.')).toBe(partsOf('Once {name}.'))
})

test.each(['{name', 'name}', '<b>bold', 'bold</b>', '{count, date, short}', '{count, plural, one #}', '<b>x</i>'])(
  '%s is refused',
  (message) => {
    expect(() => partsOf(message)).toThrow(/A message/)
  },
)
