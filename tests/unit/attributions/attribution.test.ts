import { expect, test } from 'vitest'
import { byOutlet } from '@/lib/domain/attributions/attribution'

test('what the outlet itself tells is said to nobody', () => {
  expect(byOutlet('footage', 'shows', { from: 2, to: 3 }, { from: 0, to: 9 })).toEqual({
    rule: 'footage',
    does: 'shows',
    cue: { from: 2, to: 3 },
    speaker: 'outlet',
    content: { from: 0, to: 9 },
    audience: null,
  })
})
