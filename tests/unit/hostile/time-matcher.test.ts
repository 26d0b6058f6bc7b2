import { expect, test } from 'vitest'
import { matchers } from '@/bench/hostile/matcher-list'
import { timeMatcher } from '@/bench/hostile/time-matcher'
import { farTooLong } from '@/bench/processor-time'

test.each(Object.keys(matchers))('%s does not choke on 100 kB of hostile text', (name) => {
  const timed = timeMatcher(name, 100_000, 1)
  expect(timed.length).toBeGreaterThan(40)
  expect(timed.filter(({ times }) => times.some((time) => time > farTooLong))).toEqual([])
})

test('what is not in the list is said', () => {
  expect(() => timeMatcher('nothing', 10, 1)).toThrow('No matcher is called “nothing”.')
})
