import { expect, test } from 'vitest'
import { countedOtherwise, type Counted } from '@/lib/domain/readings/counted-otherwise'

const asked: Counted = { measure: 'killed', who: 'all', scope: 'Karm Zeitoun, Homs', countKind: 'single-event' }

test('a figure that counts what is asked for differs in nothing', () => {
  expect(countedOtherwise(asked, { ...asked, scope: ' karm zeitoun, Homs' })).toEqual([])
})

test('each part that both state and that differs is named', () => {
  const bodies: Counted = { measure: 'bodies', who: 'civilians', scope: 'Homs', countKind: 'period' }
  expect(countedOtherwise(asked, bodies)).toEqual(['measure', 'who', 'scope', 'countKind'])
})

test('what one of them leaves open does not differ', () => {
  expect(countedOtherwise({ ...asked, scope: null }, { ...asked, who: 'not-stated', scope: 'Homs' })).toEqual([])
})
