import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnswerReading, compareAnswers } from '@/lib/domain/readings/answer-reading'
import { compareFigures } from '@/lib/domain/readings/reading'
import { type AnswerClaim, comparedFigure } from '@/lib/domain/readings/answer-claim'
import { questionKinds } from '@/lib/domain/vocabulary'
import { answer, anyAnswer, figureAnswer, origin } from '../../support/answers'
import { mirrored } from '../../support/compared-figures'

const anyKind = fc.constantFrom(...questionKinds)
const takes = (positionId: string | null, more = {}) => answer('a', { positionId, ...more })
const denies = (positionId: string | null, more = {}) => answer('b', { positionId, stance: 'denies', ...more })
const un = { origin: origin('un') }
const boundsOf = ({ low, lowOpen, high, highOpen }: NonNullable<AnswerClaim['figure']>) => ({
  low,
  lowOpen,
  high,
  highOpen,
})
const kindsOf = ({ reasons }: AnswerReading) => reasons.map(({ kind }) => kind)

describe('two answers', () => {
  it('read the same from both sides', () => {
    fc.assert(
      fc.property(anyKind, anyAnswer, anyAnswer, (kind, a, b) => {
        const [there, back] = [compareAnswers(kind, a, b), compareAnswers(kind, b, a)]
        // Sides trade places in reasons and assumptions; the order of two silences is told by their kind.
        expect(mirrored(back as Parameters<typeof mirrored>[0])).toEqual(there)
      }),
    )
  })

  it('conflict only where both take a side', () => {
    fc.assert(
      fc.property(anyKind, anyAnswer, anyAnswer, (kind, a, b) => {
        const silent = [a, b].some(({ stance }) => stance === 'says-unknown' || stance === 'declines')
        expect(silent && compareAnswers(kind, a, b).reading === 'conflict').toBe(false)
      }),
    )
  })

  // What counting origins passes over without reading it in full (lib/data/origins/conflict-candidates).
  it('of one origin, with one stance, position and bounds, are in no relay conflict, unless asked when', () => {
    fc.assert(
      fc.property(
        anyKind.filter((kind) => kind !== 'when'),
        anyAnswer,
        anyAnswer,
        (kind, a, other) => {
          const { origin: same, stance, positionId } = a
          const figure = a.figure && other.figure && { ...other.figure, ...boundsOf(a.figure) }
          const b = { ...other, origin: same, stance, positionId, figure }
          expect(compareAnswers(kind, { ...a, figure: figure && a.figure }, b).reading).not.toBe('relay-conflict')
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('with figures, of different origins, read as the figures do', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (one, other) => {
        const [a, b] = [
          { ...one, stance: 'asserts' as const },
          { ...other, stance: 'implies' as const, origin: origin('else') },
        ]
        const [x, y] = [comparedFigure(a), comparedFigure(b)]
        fc.pre(x !== null && y !== null)
        if (x && y) expect(compareAnswers('figure', a, b)).toEqual(compareFigures(x, y))
      }),
    )
  })

  it('of one position agree, of two conflict', () => {
    expect(compareAnswers('choice', takes('p'), takes('p')).reading).toBe('agree')
    expect(compareAnswers('choice', takes('p'), takes('r'))).toMatchObject({
      reading: 'conflict',
      reasons: [{ kind: 'positions-differ', a: 'p', b: 'r' }],
    })
  })

  it('of which one denies conflict only in what is denied', () => {
    expect(compareAnswers('choice', takes('p'), denies('p'))).toMatchObject({
      reading: 'conflict',
      reasons: [{ kind: 'denial', side: 'b' }],
    })
    expect(compareAnswers('choice', takes('r'), denies('p')).reading).toBe('no-conflict')
    expect(compareAnswers('choice', denies('p'), denies('p')).reading).toBe('agree')
    expect(compareAnswers('choice', denies('p'), denies('r')).reading).toBe('no-conflict')
    expect(compareAnswers('yes-no', takes(null), denies(null)).reading).toBe('conflict')
  })

  it('how many: a denial contests only the figure that it names, and only where all that the answer allows is denied', () => {
    const denial = (low: number, more = {}, rest = {}) =>
      figureAnswer(
        'b',
        { low, lowOpen: true, high: null, highOpen: true, asOfDate: null, ...more },
        { stance: 'denies', publishedDate: '2012-03-14', ...rest },
      )
    const said = figureAnswer('a', { low: 8000, lowOpen: true, high: null, highOpen: true })
    expect(compareAnswers('figure', said, denial(7500))).toMatchObject({
      reading: 'conflict',
      reasons: [{ kind: 'denial', side: 'b' }],
    })
    expect(compareAnswers('figure', said, denial(8000)).reading).toBe('conflict')
    expect(compareAnswers('figure', said, denial(9000))).toMatchObject({
      reading: 'no-conflict',
      reasons: [{ kind: 'denies-other', sides: ['b'] }],
    })
    expect(compareAnswers('figure', figureAnswer('a'), denial(7500)).reading).toBe('no-conflict')
    expect(compareAnswers('figure', said, denial(7500, { measure: 'wounded' })).reading).toBe('no-conflict')
    expect(compareAnswers('figure', said, denial(7500, { asOfDate: '2012-06' })).reading).toBe('no-conflict')
    expect(compareAnswers('figure', denial(7500), denial(7500)).reading).toBe('agree')
    expect(compareAnswers('figure', denial(7500), denial(9000)).reading).toBe('no-conflict')
  })

  it('a denial that does not say what it denies conflicts with nothing and asks for it', () => {
    for (const [kind, said] of [
      ['figure', figureAnswer('a')],
      ['when', answer('a', { eventDate: '2012-03-10' })],
      ['open', answer('a')],
    ] as const) {
      expect(compareAnswers(kind, said, denies(null))).toMatchObject({
        reading: 'no-conflict',
        reasons: [{ kind: 'denial-names-nothing', sides: ['b'] }],
      })
      expect(compareAnswers(kind, denies(null), denies(null)).reading).toBe('no-conflict')
    }
    const when = (eventDate: string, stance: 'asserts' | 'denies' = 'asserts') => answer(stance, { eventDate, stance })
    expect(compareAnswers('when', when('2012-03-10'), when('2012-03', 'denies')).reading).toBe('conflict')
    expect(compareAnswers('when', when('2012-03'), when('2012-03-10', 'denies')).reading).toBe('no-conflict')
  })

  it('that say it is not known, or decline, conflict with nothing and are not the same', () => {
    const unknown = answer('b', { stance: 'says-unknown' })
    const declines = answer('c', { stance: 'declines' })
    expect(compareAnswers('choice', takes('p'), unknown)).toMatchObject({
      reading: 'no-conflict',
      reasons: [{ kind: 'says-unknown', sides: ['b'] }],
    })
    expect(kindsOf(compareAnswers('choice', unknown, declines))).toEqual(['says-unknown', 'declines'])
  })

  it('of one origin by two relays at one time are a relay conflict', () => {
    const [a, b] = [takes('p', un), takes('r', { ...un, way: 'agency' })]
    expect(compareAnswers('choice', a, b)).toMatchObject({
      reading: 'relay-conflict',
      reasons: [{ kind: 'two-relays', origin: 'un', seenAtOrigin: null }, {}],
    })
    expect(compareAnswers('choice', a, { ...b, way: a.way }).reading).toBe('conflict')
    expect(compareAnswers('choice', a, { ...b, origin: null }).reading).toBe('conflict')
    expect(compareAnswers('choice', a, answer('b', { ...un, way: 'agency', stance: 'declines' })).reading).toBe(
      'relay-conflict',
    )
    expect(compareAnswers('choice', a, { ...b, attribution: 'seen-at-origin' }).reasons[0]).toMatchObject({
      seenAtOrigin: 'b',
    })
  })

  it('of one origin that was heard later are a changed answer', () => {
    const later = takes('r', { ...un, way: 'agency', publishedDate: '2012-03-14' })
    expect(compareAnswers('choice', takes('p', un), later)).toMatchObject({
      reading: 'changed-answer',
      reasons: [{ kind: 'later-word', later: 'b', by: 'published' }, {}],
    })
  })

  it('of one said date are a relay conflict, on whatever days they were printed; a link says which is later', () => {
    const said = { ...un, saidDate: '2012-03-12' }
    const [a, b] = [
      takes('p', said),
      { ...takes('r', { ...said, way: 'agency', publishedDate: '2012-03-14' }), claimId: 'b' },
    ]
    expect(compareAnswers('choice', a, b).reading).toBe('relay-conflict')
    expect(compareAnswers('choice', a, { ...b, saidDate: '2012-03-12T18:00' }).reading).toBe('relay-conflict')
    expect(compareAnswers('choice', a, { ...b, saidDate: '2012-03-13' }).reading).toBe('changed-answer')
    expect(compareAnswers('choice', a, { ...b, updates: ['a'] })).toMatchObject({
      reading: 'changed-answer',
      reasons: [{ kind: 'later-word', later: 'b', by: 'link' }, {}],
    })
  })

  it('with figures of one origin are in a relay conflict where an editor says that they are of one occasion', () => {
    const a = figureAnswer('a', {}, un)
    const b = figureAnswer('b', { low: 14, high: 14 }, { ...un, sameOccasion: ['a'] })
    expect(compareAnswers('figure', a, b)).toMatchObject({
      reading: 'relay-conflict',
      note: null,
      reasons: [{ kind: 'two-relays', origin: 'un' }, {}, {}],
    })
    expect(compareAnswers('figure', a, { ...b, figure: a.figure }).note).toBe('same-figure')
    expect(compareAnswers('figure', a, { ...b, origin: null }).reading).toBe('conflicting')
  })

  it('with figures of one origin follow an editor’s link against what no date tells', () => {
    const a = figureAnswer('a', {}, un)
    const b = figureAnswer('b', { low: 14, high: 14 }, { ...un, updates: ['a'] })
    expect(compareAnswers('figure', a, b)).toMatchObject({
      reading: 'revised',
      note: 'lowered',
      reasons: [{}, { kind: 'later-word', later: 'b', by: 'link' }, {}],
    })
  })

  it('with figures of one origin, whoever passes them on, are its earlier and its later word', () => {
    const a = figureAnswer('a', {}, un)
    const b = figureAnswer('b', { low: 14, high: 14 }, { ...un, way: 'agency' })
    expect(compareAnswers('figure', a, b)).toMatchObject({ reading: 'revised', note: 'order-unknown' })
    expect(compareAnswers('figure', a, { ...b, saidDate: '2012-03-10T10:00' })).toMatchObject({
      reading: 'revised',
      note: 'order-unknown',
    })
    expect(compareAnswers('figure', a, { ...b, figure: a.figure }).reading).toBe('compatible')
  })

  it.each([
    ['2011-03', '2011-03-15', 'agree', 'same'],
    ['2011', '2011-03-15', 'compatible', 'overlap'],
    ['2010', '2011-03-15', 'conflict', 'apart'],
  ])('when: %s and %s: %s', (one, other, reading, stand) => {
    const result = compareAnswers('when', answer('a', { eventDate: one }), answer('b', { eventDate: other }))
    expect(result).toMatchObject({ reading, reasons: [{ kind: 'dates', stand }] })
  })

  it('when: says which dates are inferred, and reads nothing without dates', () => {
    const [a, b] = [answer('a', { eventDate: '2011-03~' }), answer('b', { eventDate: '2011-03' })]
    expect(compareAnswers('when', a, b).assumptions).toEqual([{ kind: 'dates-inferred', sides: ['a'] }])
    expect(compareAnswers('when', a, answer('c')).reading).toBe('not-read')
  })

  it('to an open question are for an editor', () => {
    expect(compareAnswers('open', takes(null), takes(null)).reading).toBe('not-read')
  })
})
