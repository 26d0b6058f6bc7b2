import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled, type RowAnswer } from '@/lib/domain/rows/answer'
import { firstNotes, listedFor, readAgainst, readTogether } from '@/lib/domain/rows/listed'
import { answer, anyAnswer, figureAnswer, origin } from '../../support/answers'
import { between } from '../../support/compared-figures'

const claim = answer('claim', { positionId: 'p' })
const choices = [
  claim,
  answer('a', { positionId: 'p' }),
  answer('b', { stance: 'declines' }),
  answer('c', { positionId: 'r' }),
]

it('puts the most telling first, and stops', () => {
  const read = (most: number) => readAgainst('choice', 'claim', choices, most).map(({ b }) => b.answer.claimId)
  expect(read(20)).toEqual(['c', 'a', 'b'])
  expect(read(1)).toEqual(['c'])
})

it('reads answers two by two, and leaves out what conflicts with nothing', () => {
  const read = (most: number) =>
    readTogether('choice', choices, most).map(({ a, b, reading }) => [
      a.answer.claimId,
      b.answer.claimId,
      reading.reading,
    ])
  expect(read(20)).toEqual([
    ['claim', 'c', 'conflict'],
    ['a', 'c', 'conflict'],
    ['claim', 'a', 'agree'],
  ])
  expect(read(2)).toHaveLength(2)
})

describe('a figure that was replaced', () => {
  const tv = { origin: origin('tv') }
  const event = (id: string, n: number, more: Partial<RowAnswer> = {}) =>
    figureAnswer(id, { ...between(n, n), count: 'single-event', asOfDate: null, words: `${n}` }, more)
  const row = settled('figure', [
    event('31', 31, { ...tv, saidDate: '2012-03-12T15:00' }),
    event('44', 44, { origin: origin('committees'), saidDate: '2012-03-12' }),
    event('22', 22, { ...tv, saidDate: '2012-03-12T09:00' }),
  ])
  const read = (id: string) =>
    readAgainst('figure', id, row, 20).map(({ b, reading }) => [b.answer.claimId, reading.reading])

  it('is read against the one that replaced it alone, and others against that one', () => {
    expect(read('22')).toEqual([['31', 'revised']])
    expect(read('44')).toEqual([['31', 'conflicting']])
    expect(read('31')).toEqual([
      ['44', 'conflicting'],
      ['22', 'revised'],
    ])
  })

  it('gives a range with what it was given alongside, on the page of either', () => {
    const unordered = settled('figure', [
      event('31', 31, { ...tv, saidDate: '2012-03-12' }),
      event('22', 22, { ...tv, saidDate: '2012-03-12' }),
      event('44', 44, { origin: origin('committees') }),
    ])
    for (const id of ['22', '31']) {
      const [first, second] = readAgainst('figure', id, unordered, 20)
      expect(first?.a.range).toMatchObject(between(22, 31))
      expect(first?.reading.reasons).toContainEqual({ kind: 'disjoint', by: 13, higher: 'b' })
      expect(second?.reading).toMatchObject({ reading: 'revised', note: 'order-unknown' })
    }
    expect(readAgainst('figure', '44', unordered, 20)).toHaveLength(1)
    expect(Object.fromEntries(firstNotes('figure', unordered))).toEqual({ 31: null, 22: null, 44: null })
  })
})

it('reads a claim of many against those that the row reads, whatever its own age', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    answer(`${index}`, { eventDate: `2012-03-${10 + (index % 9)}` }),
  )
  expect(listedFor('when', '29', many, 50)).toHaveLength(16)
  expect(listedFor('when', '3', many, 50)).toHaveLength(15)
})

it('notes of every claim what its page lists first, where all are read', () => {
  const many = fc
    .array(anyAnswer, { maxLength: 8 })
    .map((all) => all.map((one, index) => answer(`c${index}`, { ...one, claimId: `c${index}`, speaker: `s${index}` })))
  fc.assert(
    fc.property(many, (all) => {
      const answers = settled('figure', all)
      for (const [claimId, note] of firstNotes('figure', answers))
        expect(note).toBe(listedFor('figure', claimId, answers, 1)[0]?.reading.note ?? null)
    }),
  )
})

it('notes nothing of what is not read', () => {
  const many = Array.from({ length: 20 }, (_, index) => figureAnswer(`${index}`, {}, { origin: origin(`${index}`) }))
  const notes = [...firstNotes('figure', settled('figure', many)).values()]
  expect(notes.map((note) => note ?? '')).toEqual([...Array<string>(16).fill('same-figure'), '', '', '', ''])
})
