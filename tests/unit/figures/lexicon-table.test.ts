import { expect, test } from 'vitest'
import { readFigure } from '@/lib/domain/figures/figure'
import { lexiconVersion } from '@/lib/domain/figures/lexicon'
import { lexiconTable } from '@/lib/domain/figures/lexicon-table'

const table = lexiconTable()

test('it is the lexicon that figures are read with', () => {
  expect(table.version).toBe(lexiconVersion)
  expect(table.around.find(({ id }) => id === 'more-than')?.english).toContain('more than N')
})

test.each(table.vague)('$id is a floor, as it says, in each of its English words', ({ interval, english }) => {
  for (const words of english) {
    const read = readFigure(words)
    expect(`[${read?.low?.toLocaleString('en')}, ∞)`).toBe(interval)
    expect(read).toMatchObject({ lowOpen: false, high: null })
  }
})
