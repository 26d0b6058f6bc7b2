import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stemmaOf, type StemmaChain } from '@/lib/domain/chains/stemma'

const chain = (claimId: string, ...steps: (string | null)[]): StemmaChain => ({
  claimId,
  steps: steps.map((step) =>
    step === null || step.startsWith('~')
      ? { partyId: null, name: step?.slice(1) ?? 'not recorded', camp: null }
      : { partyId: step, name: step.toUpperCase(), camp: null },
  ),
})

test('five outlets with one root look like one root', () => {
  const stemma = stemmaOf(['a', 'b', 'c', 'd', 'e'].map((outlet) => chain(outlet, 'un', outlet)))
  expect(stemma.nodes.filter(({ role }) => role === 'root')).toMatchObject([
    { name: 'UN', layer: 0, claimIds: ['a', 'b', 'c', 'd', 'e'] },
  ])
  expect(stemma.nodes.filter(({ role }) => role === 'outlet').map(({ layer }) => layer)).toEqual([1, 1, 1, 1, 1])
})

test('a shared relay is one node, and outlets stand at the bottom, however short their chain', () => {
  const stemma = stemmaOf([
    chain('1', 'un', 'ap', 'journal'),
    chain('2', 'army', 'ap', 'echo'),
    chain('3', 'un', 'gazette'),
  ])
  expect(stemma.nodes.map(({ name, layer }) => [name, layer])).toEqual([
    ['UN', 0],
    ['AP', 1],
    ['JOURNAL', 2],
    ['ARMY', 0],
    ['ECHO', 2],
    ['GAZETTE', 2],
  ])
  expect(stemma.edges.find(({ to }) => to === 'outlet journal')).toMatchObject({ from: 'relay ap', claimIds: ['1'] })
})

test('what is not recorded is a missing root of its own; unnamed speakers of one label are two', () => {
  const stemma = stemmaOf([
    chain('1', null, 'outlet'),
    chain('2', null, 'outlet'),
    chain('3', '~activists', 'outlet'),
    chain('4', '~activists', 'outlet'),
  ])
  const roots = stemma.nodes.filter(({ role }) => role === 'root')
  expect(roots.map(({ name, isMissing }) => [name, isMissing])).toEqual([
    ['not recorded', true],
    ['not recorded', true],
    ['activists', false],
    ['activists', false],
  ])
})

test('relays that feed each other stand there twice, so that every way leads down', () => {
  const stemma = stemmaOf([chain('1', 'un', 'ap', 'rt', 'journal'), chain('2', 'army', 'rt', 'ap', 'echo')])
  expect(stemma.nodes.filter(({ name }) => name === 'AP')).toHaveLength(2)
})

test('every chain is a path downwards; named parties merge by role, nobody else merges', () => {
  const step = fc.constantFrom<string | null>('un', 'ap', 'rt', 'echo', '~somebody', null)
  const chains = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 12 })
  fc.assert(
    fc.property(chains, (given) => {
      const { nodes, edges, paths, layers } = stemmaOf(given.map((steps, index) => chain(String(index), ...steps)))
      const node = (id: string) => nodes.find((each) => each.id === id) ?? expect.fail(id)
      given.forEach((steps, index) => {
        const { nodeIds } = paths[index] ?? expect.fail('no path')
        expect(nodeIds.map((id) => node(id).partyId)).toEqual(
          steps.map((each) => (each === null || each.startsWith('~') ? null : each)),
        )
        nodeIds.slice(1).forEach((to, at) => {
          const from = nodeIds[at] ?? ''
          expect(node(from).layer).toBeLessThan(node(to).layer)
          expect(edges.find((edge) => edge.from === from && edge.to === to)?.claimIds).toContain(String(index))
        })
      })
      for (const each of nodes) {
        expect(each.layer).toBeLessThan(layers)
        if (each.partyId === null) expect(each.claimIds).toHaveLength(1)
      }
      const roots = nodes.filter(({ role, partyId }) => role === 'root' && partyId !== null)
      expect(new Set(roots.map(({ partyId }) => partyId)).size).toBe(roots.length)
    }),
  )
})
