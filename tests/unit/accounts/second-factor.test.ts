import { expect, test } from 'vitest'
import { mustHaveSecondFactor } from '@/lib/domain/accounts/second-factor'

test.each([
  ['nobody', false, false],
  ['admins', false, true],
  ['everybody', true, true],
] as const)('where %s must have one: others %s, admins %s', (rule, others, admins) => {
  expect(mustHaveSecondFactor(rule, { isAdmin: false })).toBe(others)
  expect(mustHaveSecondFactor(rule, { isAdmin: true })).toBe(admins)
})
