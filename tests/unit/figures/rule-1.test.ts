import { expect, test } from 'vitest'
import { formatInterval, readFigure } from '@/lib/domain/figures/figure'
import { findFigures } from '@/lib/domain/figures/find-figures'
import { languageOf } from '../../support/field-figures'
import { noPhrases } from '../../support/rule-1-none'
import { kindPhrases, readPhrases } from '../../support/rule-1-phrases'

test.each(readPhrases)('"%s" reads %s', (words, reads) => {
  const figure = readFigure(words)
  expect(figure && formatInterval(figure)).toBe(reads)
  expect(figure).toMatchObject({ count: null, basis: null })
})

test.each(kindPhrases)('"%s" reads %s, %s', (words, reads, kind) => {
  const figure = readFigure(words)
  expect(figure && formatInterval(figure)).toBe(reads)
  expect(figure?.count ?? figure?.basis).toBe(kind)
})

test.each(noPhrases)('"%s" is no count', (words) => {
  expect(readFigure(words)).toBeNull()
})

test('what may add to a count just given says so', () => {
  expect(readFigure('another five bodies')?.increment).toBe(true)
  expect(readFigure('five bodies')?.increment).toBe(false)
})

test('what is only about or nearly so many says so', () => {
  const approximate = ['about 80', 'some 1,400', 'nearly 5,000', 'a dozen or so', 'about 20 to 30', 'around 2 million']
  expect(approximate.map((words) => readFigure(words)?.isApproximate)).toEqual(approximate.map(() => true))
  const plain = ['80', 'dozens', '75 to 85', 'at least 80', 'more than 80', 'risen to about 80']
  expect(plain.map((words) => readFigure(words)?.isApproximate)).toEqual(plain.map(() => false))
})

const figures: string[][] = [...readPhrases, ...kindPhrases]

test.each(figures)('"%s" is %s in a sentence, too', (words = '', reads) => {
  const language = languageOf(words)
  const lead = language === 'ar' ? 'قال مسؤول عن القتلى' : 'Officials gave a new count of the dead on Sunday'
  const carrier = `${lead}: ${words}.`
  const [figure] = findFigures(carrier, { language })
  expect(figure && formatInterval(figure)).toBe(reads)
  const kind = readFigure(words)
  expect(figure).toMatchObject({ count: kind?.count, basis: kind?.basis })
})
