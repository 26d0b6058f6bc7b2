import { expect, test } from 'vitest'
import { laterWord } from '@/lib/domain/readings/later-word'
import type { ComparedFigure } from '@/lib/domain/readings/reason'
import { compared } from '../../support/compared-figures'

const undated = { saidDate: null, publishedDate: null }
const side = (asOfDate: string | null, rest: Partial<ComparedFigure>) => compared({ asOfDate }, { ...undated, ...rest })

test('the date said tells before the date it stands at, and publication last', () => {
  const [one, other] = [
    side('2012-03-12', { saidDate: '2012-03-12', publishedDate: '2012-03-12' }),
    side('2012-03-10', { saidDate: '2012-03-13', publishedDate: '2012-03-11' }),
  ]
  expect(laterWord(one, other)).toEqual({ kind: 'later-word', later: 'b', by: 'said' })
  expect(laterWord({ ...one, saidDate: null }, { ...other, saidDate: null })).toEqual({
    kind: 'later-word',
    later: 'a',
    by: 'as-of',
  })
  expect(laterWord(side(null, { publishedDate: '2012-03-12' }), side(null, { publishedDate: '2012-03-11' }))).toEqual({
    kind: 'later-word',
    later: 'a',
    by: 'published',
  })
})

test('a date that stands in from publication is no date it stands at', () => {
  expect(
    laterWord(side('2012-03-10', { publishedDate: '2012-03-12' }), side(null, { publishedDate: '2012-03-12' })),
  ).toBeNull()
  expect(laterWord(side(null, { saidDate: '2012-03-12' }), side('2012-03-10', {}))).toEqual({
    kind: 'later-word',
    later: 'a',
    by: 'as-of',
  })
})
