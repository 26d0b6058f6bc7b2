import { expect, test } from 'vitest'
import { lineText } from '@/lib/domain/lines/line'
import { standWith } from '@/lib/domain/print-lines/stand-with'
import { lineAnswer, lineFigure } from '../../support/line-answers'

test('attribution, caveat, no origin, correction, inferred dates and assumptions, each once', () => {
  const undated = lineFigure('The UN', { asOfDate: null, asOfBasis: null }, { caveat: 'Not confirmed.' })
  const unnamed = lineAnswer('activists, unnamed', { origin: null, noOrigin: 'unnamed', sourceStanding: 'corrected' })
  const people = { kind: 'same-people' as const, whoNotStated: [], byWhomNotStated: [] }
  expect(lineText(standWith([undated, unnamed, unnamed], [people, people])).split('\n')).toEqual([
    'The UN, as reported by The Herald; activists, unnamed, as reported by The Herald.',
    'Caveat (The UN): Not confirmed.',
    'No origin: activists (unnamed).',
    'The source of activists was corrected.',
    'Dates inferred: The UN.',
    'Only if the same people are meant.',
  ])
})

test('where nothing is to be added, the attribution stands alone', () => {
  expect(lineText(standWith([lineAnswer('The UN')], []))).toBe('The UN, as reported by The Herald.')
})
