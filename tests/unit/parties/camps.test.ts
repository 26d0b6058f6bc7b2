import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { campChanges, campFaults, opposedIds, withKeys, type CampSet } from '@/lib/domain/parties/camps'
import { slugOf } from '@/lib/domain/input/slug'

const government = { id: 'g', key: 'government', name: 'Government', badge: 'GO', colour: 'go' }
const opposition = { id: 'o', key: 'opposition', name: 'Opposition', badge: 'OP', colour: 'op' }
const monitors = { id: 'm', key: 'monitors', name: 'Monitors', badge: 'MO', colour: 'mo' }

describe('campFaults', () => {
  test('nothing is wrong with camps of their own names that oppose each other', () => {
    expect(campFaults([government, opposition], [['government', 'opposition']])).toEqual({})
    expect(campFaults([government, opposition], [[0, 1]])).toEqual({})
    expect(campFaults([], [])).toEqual({})
  })

  test('a shared name, badge or key is said beside the second of the two, whatever its case', () => {
    const faults = campFaults([government, { ...government, name: 'GOVERNMENT', badge: 'go' }], [])
    expect(Object.keys(faults)).toEqual(['camps.1.name', 'camps.1.badge', 'camps.1.key'])
  })

  test('an opposition names two different camps of the list', () => {
    expect(campFaults([government, opposition], [[0, 0]]).opposes).toContain('itself')
    expect(campFaults([government, opposition], [['government', 0]]).opposes).toContain('itself')
    expect(campFaults([government, opposition], [[0, 2]]).opposes).toContain('not in the list')
    expect(campFaults([government], [['government', 'monitors']]).opposes).toContain('not in the list')
  })
})

describe('withKeys', () => {
  test('a camp keeps its key; a new one gets a free one of its name', () => {
    const made = withKeys(
      [{ ...opposition, key: undefined }, opposition, { ...monitors, key: undefined, name: 'المراقبون' }],
      (name) => slugOf(name, 'camp'),
    )
    expect(made.map((camp) => camp.key)).toEqual(['opposition-2', 'opposition', 'camp'])
  })
})

test('oppositions are pairs of ids, smaller first, each once', () => {
  expect(
    opposedIds(
      [opposition, government, monitors],
      [
        [0, 1],
        ['government', 'opposition'],
        [1, 2],
      ],
    ),
  ).toEqual([
    ['g', 'o'],
    ['g', 'm'],
  ])
})

describe('campChanges', () => {
  const before: CampSet = { camps: [government, opposition], opposed: [['g', 'o']] }

  test('one line for each camp and opposition that differs, under its name', () => {
    const after: CampSet = { camps: [{ ...government, name: 'Damascus' }, monitors], opposed: [['g', 'm']] }
    expect(campChanges(before, after)).toEqual([
      {
        field: 'Damascus',
        from: { name: 'Government', badge: 'GO', colour: 'go', position: 0 },
        to: { name: 'Damascus', badge: 'GO', colour: 'go', position: 0 },
      },
      { field: 'Monitors', from: null, to: { name: 'Monitors', badge: 'MO', colour: 'mo', position: 1 } },
      { field: 'Opposition', from: { name: 'Opposition', badge: 'OP', colour: 'op', position: 1 }, to: null },
      { field: 'Damascus against Opposition', from: true, to: false },
      { field: 'Damascus against Monitors', from: false, to: true },
    ])
  })

  test('nothing differs from itself', () => {
    const camps = fc.subarray([government, opposition, monitors])
    fc.assert(
      fc.property(camps, (some) => {
        const set = { camps: some, opposed: some.length > 1 ? [[some[0]!.id, some[1]!.id] as const] : [] }
        expect(campChanges(set, structuredClone(set))).toEqual([])
      }),
    )
  })
})
