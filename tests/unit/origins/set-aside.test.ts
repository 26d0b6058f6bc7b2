import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setAsideOf } from '@/lib/domain/origins/set-aside'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { answer, anyAnswer, figureAnswer, origin } from '../../support/answers'

const by = { origin: origin('un') }
const says = (claimId: string, positionId: string, more: Partial<RowAnswer> = {}) =>
  answer(claimId, { ...by, positionId, ...more })
const tornOf = (kind: QuestionKind, answers: readonly RowAnswer[]) =>
  answers.map((one) => ({ questionId: 'q', questionKind: kind, answer: one }))
const updating = (answers: readonly RowAnswer[], links: readonly [string, string][]) =>
  answers.map((one) => ({
    ...one,
    updates: links.flatMap(([from, to]) => (from === one.claimId && to !== from ? [to] : [])),
  }))
const aside = (kind: QuestionKind, answers: readonly RowAnswer[], links: [string, string][] = []) =>
  Object.fromEntries(setAsideOf(tornOf(kind, updating(answers, links))))

describe('an origin that answers in more than one way', () => {
  it('counts for what it said last, by when it was said, else by when it was printed', () => {
    expect(
      aside('choice', [says('a', 'p', { saidDate: '2012-03-10' }), says('b', 'r', { saidDate: '2012-03-11' })]),
    ).toEqual({ a: 'replaced' })
    expect(aside('choice', [says('a', 'p'), says('b', 'r', { publishedDate: '2012-03-10' })])).toEqual({
      b: 'replaced',
    })
    expect(
      aside('choice', [says('a', 'p', { saidDate: '2012-03-10' }), says('b', 'p', { saidDate: '2012-03-11' })]),
    ).toEqual({})
    expect(
      aside('choice', [
        says('a', 'p', { saidDate: '2012-03-10' }),
        says('b', 'p', { stance: 'says-unknown', saidDate: '2012-03-11' }),
      ]),
    ).toEqual({ a: 'replaced' })
  })

  it('counts for neither where two relays give both for one said date, whenever each was printed', () => {
    const said = { saidDate: '2012-03-10' }
    const two = [says('a', 'p', said), says('b', 'r', { ...said, way: 'agency', publishedDate: '2012-03-14' })]
    expect(aside('choice', two)).toEqual({ a: 'relay-conflict', b: 'relay-conflict' })
    expect(aside('choice', two, [['b', 'a']])).toEqual({ a: 'replaced' })
    const seen = { ...two[0], attribution: 'seen-at-origin' } as RowAnswer
    expect(aside('choice', [seen, ...two.slice(1)])).toEqual({ b: 'relay-conflict' })
  })

  it('is in no conflict about what it replaced since', () => {
    const said = { saidDate: '2012-03-10' }
    const three = [says('a', 'p', said), says('b', 'r', { ...said, way: 'agency' })]
    expect(aside('choice', [...three, says('c', 'p', { saidDate: '2012-03-11' })])).toEqual({ b: 'replaced' })
  })

  it('counts for its last figure of a date or event, and for an earlier total of an earlier date still', () => {
    const [low, high] = [
      { low: 22, high: 22 },
      { low: 31, high: 31 },
    ]
    const event = { count: 'single-event' as const, asOfDate: null }
    const later = [
      figureAnswer('a', { ...low, ...event }, { ...by, saidDate: '2012-03-10T09:00' }),
      figureAnswer('b', { ...high, ...event }, { ...by, saidDate: '2012-03-10T18:00', way: 'agency' }),
    ]
    expect(aside('figure', later)).toEqual({ a: 'replaced' })
    const totals = [
      figureAnswer('a', { ...low, asOfDate: '2012-03-10' }, by),
      figureAnswer('b', { ...high, asOfDate: '2012-03-11' }, by),
    ]
    expect(aside('figure', totals)).toEqual({})
    expect(aside('figure', totals, [['b', 'a']])).toEqual({})
  })

  it('counts for both figures of a day where nothing tells the order, until a link does', () => {
    const event = { count: 'single-event' as const, asOfDate: null }
    const two = [
      figureAnswer('a', { low: 92, high: 92, ...event }, { ...by, saidDate: '2012-03-10' }),
      figureAnswer(
        'b',
        { low: 85, high: 85, ...event },
        { ...by, saidDate: '2012-03-10', publishedDate: '2012-03-13' },
      ),
    ]
    expect(aside('figure', two)).toEqual({})
    expect(aside('figure', two, [['a', 'b']])).toEqual({ b: 'replaced' })
    expect(
      aside('figure', two, [
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toEqual({})
  })

  it('is never left without an answer that counts or is in conflict, in whatever order its claims come', () => {
    const all = fc
      .array(anyAnswer, { minLength: 1, maxLength: 6 })
      .map((answers) => answers.map((one, index) => answer(`c${index}`, { ...one, claimId: `c${index}`, ...by })))
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 4 })
    const kind = fc.constantFrom('choice' as const, 'yes-no' as const, 'figure' as const, 'when' as const)
    fc.assert(
      fc.property(all, pairs, kind, (answers, linked, of) => {
        const updates = linked.map(([a, b]): [string, string] => [`c${a}`, `c${b}`])
        const found = aside(of, answers, updates)
        expect(Object.values(found).filter((why) => why === 'replaced').length).toBeLessThan(answers.length)
        expect(aside(of, answers.toReversed(), updates.toReversed())).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })
})
