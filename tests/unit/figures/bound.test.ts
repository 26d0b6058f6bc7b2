import { expect, test } from 'vitest'
import { joinBounds, readBound } from '@/lib/domain/figures/bound'
import { tokensOf } from '@/lib/domain/figures/lexicon'

const how = { useAnd: true, isRunning: false }
const bound = (words: string) => readBound(tokensOf(words), 0, how)

test('a bound says where its words end', () => {
  expect(bound('more than 10 but fewer than 40')).toMatchObject({ rule: 'more-than', next: 3 })
  expect(bound('25 % of them')).toMatchObject({ isShare: true, next: 2, interval: { low: 25, high: 25 } })
  expect(bound('dozens of people')).toMatchObject({ rule: 'dozens', next: 1 })
  expect(bound('people')).toBeNull()
})

test('what follows a verb of reaching says it more exactly', () => {
  expect(bound('stands at more than 80')).toMatchObject({ rule: 'more-than', interval: { low: 80, lowOpen: true } })
  expect(bound('stands at 80')).toMatchObject({ rule: 'reached', interval: { low: 80, high: null } })
})

test('two bounds are joined only where they stand side by side and leave something', () => {
  const joined = (words: string) => {
    const first = bound(words)
    return first && joinBounds(tokensOf(words), first, how)
  }
  expect(joined('15 and up to 20')).toMatchObject({ rule: 'range', interval: { low: 15, high: 20 } })
  expect(joined('more than 10 but fewer than 40')).toMatchObject({ rule: 'both', interval: { low: 10, high: 40 } })
  expect(joined('more than 40 but fewer than 10')).toBeNull()
  expect(joined('15 and more')).toMatchObject({ rule: 'at-least' })
})
