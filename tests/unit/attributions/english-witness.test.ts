import { expect, test } from 'vitest'
import { observation, pictures } from '@/lib/domain/attributions/english-witness'
import type { SentenceView } from '@/lib/domain/attributions/sentence-view'
import { attributed } from '@/tests/support/attributed'

test('the outlet tells what pictures show', () => {
  const read = (view: SentenceView, start: number) =>
    [pictures({ view, start, attributions: [] })].filter((one) => one !== null)
  expect(attributed('A video posted online showed men with a boy.', read)).toEqual([
    'footage: outlet > A video posted online showed men with a boy',
  ])
  expect(attributed('The video was old.', read)).toEqual([])
})

test('the outlet’s own people saw it', () => {
  const read = (view: SentenceView, start: number) =>
    [observation({ view, start, attributions: [] })].filter((one) => one !== null)
  expect(attributed('People waited until late, an Evening Mail reporter saw.', read)).toEqual([
    'observation: outlet > People waited until late',
  ])
  expect(attributed('A Gazette correspondent counted seven cars.', read)).toEqual([
    'observation: outlet > A Gazette correspondent counted seven cars',
  ])
})
