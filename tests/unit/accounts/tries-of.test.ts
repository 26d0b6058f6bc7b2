import { expect, test } from 'vitest'
import { triesOf } from '@/lib/domain/accounts/tries-of'

test('tries of strangers, of each known browser and of open sessions are counted apart, all under the e-mail', () => {
  const all = [
    triesOf('a@x.example'),
    triesOf('a@x.example', 'signed in'),
    triesOf('a@x.example', { device: 'one' }),
    triesOf('a@x.example', { device: 'two' }),
  ]
  expect(new Set(all).size).toBe(4)
  expect(all[0]).toBe('a@x.example')
  for (const each of all.slice(1)) expect(each.startsWith('a@x.example ')).toBe(true)
})
