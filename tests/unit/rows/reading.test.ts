import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRow } from '@/lib/domain/rows/reading'
import { answersRead } from '@/lib/domain/rows/listed'
import { answer, anyAnswer, figureAnswer, origin } from '../../support/answers'
import { originsOf } from '../../support/counted-answers'

const choice = { kind: 'choice', opposed: [] } as const
const figures = { kind: 'figure', opposed: [] } as const

describe('a row', () => {
  it('shows a relay conflict first, and reads and counts neither answer', () => {
    const one = answer('a', { origin: origin('un'), positionId: 'p' })
    const other = answer('b', { origin: origin('un'), positionId: 'r', way: 'agency' })
    const answers = [one, other, answer('c', { positionId: 'p' })]
    const { parts, origins, isContested } = readRow(choice, answers, originsOf('choice', answers))
    expect(parts.map(({ kind }) => kind)).toEqual(['relay-conflict', 'one-answer'])
    expect(origins.map((each) => [each.positionId, each.origins.length])).toEqual([
      ['p', 0],
      ['r', 0],
    ])
    expect(isContested).toBe(true)
  })

  it('is contested by a denial of the figure given, and asks what a denial denies that names none', () => {
    const [said, denial] = [figureAnswer('a'), figureAnswer('b', { asOfDate: null }, { stance: 'denies' })]
    const contested = readRow(figures, [said, denial], [])
    expect(contested.parts).toMatchObject([{ kind: 'pairs', reading: 'conflict' }])
    expect(contested.isContested).toBe(true)
    const bare = readRow(figures, [said, answer('b', { stance: 'denies' })], [])
    expect(bare.parts).toEqual([{ kind: 'asks-what-is-denied', claimIds: ['b'] }])
    expect(bare.isContested).toBe(false)
    expect(
      readRow(choice, [answer('b', { stance: 'denies', positionId: 'p' })], []).parts.map(({ kind }) => kind),
    ).toEqual(['denied-only'])
  })

  it('says who says nothing, and what is against interest', () => {
    const unknown = answer('b', { stance: 'says-unknown' })
    const { parts } = readRow(
      choice,
      [answer('a', { positionId: 'p', againstInterest: true }), unknown, answer('c', { stance: 'declines' })],
      [],
    )
    expect(parts.slice(1)).toEqual([
      { kind: 'silent', side: 'says-unknown', claimIds: ['b'] },
      { kind: 'silent', side: 'declines', claimIds: ['c'] },
      { kind: 'against-interest', claimIds: ['a'] },
    ])
  })

  it('tells the origins of the answers that it shows, earlier totals apart', () => {
    const [a, b] = [figureAnswer('a', {}, { origin: origin('un') }), figureAnswer('b', {}, { origin: origin('army') })]
    const old = figureAnswer('old', { asOfDate: '2011' }, { origin: origin('un'), isLatest: false })
    const origins = originsOf('figure', [a, b, old])
    expect(readRow(figures, [a, b, old], origins).origins.map(({ claimIds }) => claimIds)).toEqual([['a'], ['b']])
  })

  it('says when not all figures were read against each other', () => {
    const many = Array.from({ length: answersRead + 3 }, (_, index) => figureAnswer(`${index}`))
    expect(readRow(figures, many, []).parts.at(-1)).toEqual({
      kind: 'not-all-read',
      read: answersRead,
      of: answersRead + 3,
    })
    expect(readRow(figures, many.slice(0, 1), []).parts).toMatchObject([{ kind: 'one-answer' }])
  })

  it('lists every latest answer under its origins once, and is contested the same in any order', () => {
    const rows = fc
      .array(anyAnswer, { maxLength: 7 })
      .map((all) =>
        all.map((one, index) => answer(`c${index}`, { ...one, claimId: `c${index}`, speaker: `s${index}` })),
      )
    fc.assert(
      fc.property(rows, fc.constantFrom('choice' as const, 'yes-no' as const, 'open' as const), (answers, kind) => {
        const row = readRow({ kind, opposed: [] }, answers, originsOf(kind, answers))
        expect(row.origins.flatMap(({ claimIds }) => claimIds).toSorted()).toEqual(
          answers.map(({ claimId }) => claimId).toSorted(),
        )
        expect(readRow({ kind, opposed: [] }, answers.toReversed(), []).isContested).toBe(row.isContested)
      }),
    )
  })
})
