import { describe, expect, it } from 'vitest'
import { readFigure } from '@/lib/domain/figures/figure'
import { findFigures } from '@/lib/domain/figures/find-figures'
import { fieldFigures, figureWords, languageOf } from '../../support/field-figures'

describe.each(fieldFigures)('figure words that real use got wrong: $row', ({ cases }) => {
  it.each(cases)('"%s"', (words, reads, finds) => {
    const figure = readFigure(words)
    expect.soft(figure && figureWords(figure)).toBe(reads)
    expect.soft(findFigures(`${words}.`, { language: languageOf(words) }).map(figureWords)).toEqual(finds)
  })
})
