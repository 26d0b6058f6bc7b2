import { expect, test } from 'vitest'
import { lastLeadSentence } from '@/lib/domain/accounts/last-lead'

test('it names the dossier, or all of them, or five and how many more', () => {
  expect(lastLeadSentence(['Homs'])).toBe(
    'A dossier keeps at least one active lead, and “Homs” would have none. Make somebody else lead there first.',
  )
  expect(lastLeadSentence(['A', 'B', 'C'])).toContain('and “A”, “B” and “C” would')
  expect(lastLeadSentence(['1', '2', '3', '4', '5', '6', '7'])).toContain('“5” and 2 more would')
})
