import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignLanes, itemsAt, type SpanPair } from '@/lib/domain/anchors/span-lanes'

const someSpans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]): SpanPair => [start, start + length]),
  { maxLength: 30 },
)

describe('assignLanes', () => {
  it('puts spans that do not overlap into the first lane', () => {
    expect(
      assignLanes([
        [0, 5],
        [5, 9],
        [20, 30],
      ]),
    ).toEqual([0, 0, 0])
  })

  it('puts what overlaps into lanes of its own, the longer of two that begin together first', () => {
    expect(
      assignLanes([
        [0, 4],
        [0, 10],
        [5, 8],
      ]),
    ).toEqual([1, 0, 1])
  })

  it('shares the last lane when there are not enough', () => {
    expect(
      assignLanes(
        [
          [0, 9],
          [1, 9],
          [2, 9],
          [3, 9],
        ],
        3,
      ),
    ).toEqual([0, 1, 2, 2])
  })

  it('never lets two overlapping spans share a lane while fewer than all lanes are taken', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const lanes = assignLanes(spans, 40)
        spans.forEach(([start, end], i) =>
          spans.forEach(([otherStart, otherEnd], j) => {
            if (i < j && start < otherEnd && otherStart < end) expect(lanes[i]).not.toBe(lanes[j])
          }),
        )
      }),
    )
  })
})

describe('itemsAt', () => {
  const whole = { id: 'whole', spans: [[0, 20]] as SpanPair[] }
  const part = {
    id: 'part',
    spans: [
      [30, 40],
      [5, 10],
    ] as SpanPair[],
  }

  it('gives what holds the offset, half-open, the shortest first', () => {
    expect(itemsAt([whole, part], 5)).toEqual([part, whole])
    expect(itemsAt([whole, part], 10)).toEqual([whole])
    expect(itemsAt([whole, part], 20)).toEqual([])
    expect(itemsAt([whole, part], 39)).toEqual([part])
  })
})
