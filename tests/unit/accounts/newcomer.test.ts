import { expect, test } from 'vitest'
import { newcomerFault } from '@/lib/domain/accounts/newcomer'

const none = { email: false, name: false }

test('a link made for an e-mail is for that one alone', () => {
  expect(newcomerFault({ email: 'a@x.example', linkEmail: 'a@x.example', taken: none })).toBeNull()
  expect(newcomerFault({ email: 'b@x.example', linkEmail: 'a@x.example', taken: none })).toMatchObject({
    email: expect.stringContaining('another e-mail'),
  })
})

test('only whose own e-mail the link names learns that it has an account; any other taken e-mail reads otherwise', () => {
  const taken = { email: true, name: false }
  expect(newcomerFault({ email: 'a@x.example', linkEmail: 'a@x.example', taken })?.['email' as never]).toContain(
    'has an account already',
  )
  const unnamed = newcomerFault({ email: 'a@x.example', linkEmail: null, taken }) as { email: string }
  expect(unnamed.email).toContain('This link opens no account with this e-mail')
  expect(unnamed.email).not.toContain('already')
  const other = { email: 'b@x.example', linkEmail: 'a@x.example' }
  expect(newcomerFault({ ...other, taken })).toEqual(newcomerFault({ ...other, taken: none }))
})

test('a name that somebody active has is refused beside its field', () => {
  expect(newcomerFault({ email: 'a@x.example', linkEmail: null, taken: { email: false, name: true } })).toEqual({
    name: expect.stringContaining('this name already'),
  })
})
