import { expect, test } from 'vitest'
import { ruleRates } from '@/lib/domain/offers/rule-rates'

test('a rule says how often it was accepted, edited and dismissed, the most decided first', () => {
  const rates = ruleRates([
    { rule: 'headline', accepted: 1, edited: 0, dismissed: 0 },
    { rule: 'own-voice', accepted: 1, edited: 1, dismissed: 6 },
  ])
  expect(rates.map(({ rule, decided, shares }) => [rule, decided, shares])).toEqual([
    ['own-voice', 8, { accepted: 13, edited: 13, dismissed: 75 }],
    ['headline', 1, { accepted: 100, edited: 0, dismissed: 0 }],
  ])
  expect(rates[0]?.why).toBe('Nobody is named: the outlet says it itself.')
})

test('a rule that is no more says its name, and nothing decided is no share', () => {
  expect(ruleRates([{ rule: 'old-rule', accepted: 0, edited: 0, dismissed: 0 }])).toMatchObject([
    { why: 'old-rule', shares: { accepted: 0 } },
  ])
})
