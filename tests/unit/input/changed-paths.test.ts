import { expect, it } from 'vitest'
import { changedPaths } from '@/lib/domain/input/changed-paths'

it('names what differs, as deep as both have it', () => {
  const before = {
    statement: 'a',
    chain: [{ label: 'x', manner: 'paraphrase' }, { label: 'y' }],
    figure: null,
    anchors: [] as object[],
  }
  expect(changedPaths(before, structuredClone(before))).toEqual([])
  expect(changedPaths(before, { ...before, statement: 'b' })).toEqual(['statement'])
  expect(changedPaths(before, { ...before, chain: [{ label: 'z', manner: 'paraphrase' }, { label: 'y' }] })).toEqual([
    'chain.0.label',
  ])
  expect(changedPaths(before, { ...before, figure: { words: '7' } })).toEqual(['figure'])
  expect(changedPaths(before, { ...before, anchors: [{ start: 1 }] })).toEqual(['anchors', 'anchors.0'])
  expect(changedPaths(before, { ...before, chain: [before.chain[0]] })).toEqual(['chain', 'chain.1'])
})
