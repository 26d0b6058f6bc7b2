import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stemmaOf } from '@/lib/domain/chains/stemma'
import { layOutStemma, stemmaBox, wrapName } from '@/lib/domain/chains/stemma-layout'

const drawn = (chains: string[][]) =>
  layOutStemma(
    stemmaOf(
      chains.map((steps, index) => ({
        claimId: String(index),
        steps: steps.map((name) => ({ partyId: name, name, camp: null })),
      })),
    ),
  )

test('ways that need not cross do not', () => {
  const ways = [
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
    ['a', 'w'],
  ]
  const { nodes } = drawn(ways)
  const x = (id: string) => nodes.find((node) => node.id === id)?.x ?? Number.NaN
  const ends = ways.map(([from, to]) => [x(`root ${from}`), x(`outlet ${to}`)] as const)
  const crossings = ends.filter(([from, to], index) =>
    ends.slice(index + 1).some((other) => (from - other[0]) * (to - other[1]) < 0),
  )
  expect(crossings).toEqual([])
})

test('names break into two lines at most', () => {
  expect(wrapName('United Nations')).toEqual(['United Nations'])
  expect(wrapName('Syrian Observatory for Human Rights')).toEqual(['Syrian Observatory for', 'Human Rights'])
  expect(wrapName('Local Co-ordination Committees of Syria and of all its towns')[1]).toBe('Committees of Syria…')
  expect(wrapName('A'.repeat(40))).toEqual([`${'A'.repeat(21)}…`])
})

test('no chains, no drawing', () => {
  expect(drawn([])).toEqual({ width: 0, height: 0, nodes: [] })
})

test('boxes never touch, stand inside the drawing, and a layer is one row', () => {
  const step = fc.constantFrom('un', 'ap', 'rt', 'echo', 'gazette')
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 }), (chains) => {
      const { nodes, width, height } = drawn(chains)
      for (const [index, a] of nodes.entries()) {
        expect(a.x - stemmaBox.width / 2).toBeGreaterThan(-0.01)
        expect(a.x + stemmaBox.width / 2).toBeLessThan(width + 0.01)
        expect(a.y + stemmaBox.height / 2).toBeLessThan(height + 0.01)
        for (const b of nodes.slice(index + 1)) {
          if (a.layer === b.layer) expect(a.y).toBe(b.y)
          expect(Math.abs(a.x - b.x) > stemmaBox.width || Math.abs(a.y - b.y) > stemmaBox.height).toBe(true)
        }
      }
    }),
  )
})
