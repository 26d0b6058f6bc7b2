import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardsWithin, layOutCards, liftAt, type MarginCard } from '@/lib/domain/anchors/card-layout'

const card = (level: number, height: number): MarginCard => ({ level, height })
const someCards = fc
  .array(fc.record({ level: fc.integer({ min: 0, max: 5000 }), height: fc.integer({ min: 10, max: 300 }) }), {
    maxLength: 80,
  })
  .map((cards) => cards.toSorted((a, b) => a.level - b.level))

describe('layOutCards', () => {
  it('leaves a card level with its words where there is room', () => {
    expect(layOutCards([card(10, 50), card(200, 50)], 10)).toEqual([10, 200])
  })

  it('pushes a card down by the one before it, and the next one by that', () => {
    expect(layOutCards([card(10, 50), card(20, 50), card(30, 50), card(400, 50)], 10)).toEqual([10, 70, 130, 400])
  })

  it('never overlaps, never lifts a card above its words, keeps the order', () => {
    fc.assert(
      fc.property(someCards, fc.integer({ min: 0, max: 20 }), (cards, gap) => {
        const tops = layOutCards(cards, gap)
        tops.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(cards[index]!.level)
          if (index > 0) expect(top).toBeGreaterThanOrEqual(tops[index - 1]! + cards[index - 1]!.height + gap)
        })
      }),
    )
  })
})

describe('liftAt', () => {
  const cards = [card(0, 100), card(50, 100), card(100, 100), card(1000, 100)]
  const tops = layOutCards(cards, 0)

  it('is nothing before the first card, and where cards are level', () => {
    expect(liftAt(cards.slice(1), tops.slice(1), 20)).toBe(0)
    expect(liftAt(cards, tops, 1000)).toBe(0)
    expect(liftAt([], [], 500)).toBe(0)
  })

  it('makes the card at the reading line level with its words', () => {
    expect(tops[2]! - liftAt(cards, tops, 100)).toBe(100)
  })

  it('changes evenly between two cards', () => {
    expect(liftAt(cards, tops, 75)).toBe((50 + 100) / 2)
  })

  it('makes any card level at the height of its own words, if no other begins there', () => {
    fc.assert(
      fc.property(someCards, (all) => {
        const distinct = all.filter((each, index) => each.level !== all[index + 1]?.level)
        const placed = layOutCards(distinct, 8)
        distinct.forEach(({ level }, index) =>
          expect(placed[index]! - liftAt(distinct, placed, level)).toBeCloseTo(level),
        )
      }),
    )
  })
})

describe('cardsWithin', () => {
  it('gives exactly the cards that reach into the stretch', () => {
    fc.assert(
      fc.property(
        someCards,
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 0, max: 2000 }),
        (cards, from, length) => {
          const tops = layOutCards(cards, 5)
          const [first, end] = cardsWithin(cards, tops, from, from + length)
          const reaching = cards.flatMap((each, i) =>
            tops[i]! + each.height >= from && tops[i]! <= from + length ? [i] : [],
          )
          expect(cards.map((_, i) => i).slice(first, end)).toEqual(reaching)
        },
      ),
    )
  })
})
