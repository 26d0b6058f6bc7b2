/** A stretch of a text in code points, half-open, as `[start, end]`. */
export type SpanPair = readonly [number, number]

/**
 * For each span the lane it is underlined in, 0 nearest to the words, so that spans that overlap never share one as
 * long as fewer than `lanes` overlap; beyond that they share the last. Longer spans that begin together come first.
 */
export function assignLanes(spans: readonly SpanPair[], lanes = 3): number[] {
  const order = spans.map((_, index) => index).toSorted((a, b) => compare(at(spans, a), at(spans, b)) || a - b)
  const ends: number[] = Array.from({ length: lanes }, () => 0)
  const laneOfSpan: number[] = Array.from({ length: spans.length }, () => 0)
  for (const index of order) {
    const [start, end] = at(spans, index)
    const free = ends.findIndex((taken) => taken <= start)
    const lane = free === -1 ? lanes - 1 : free
    ends[lane] = Math.max(ends[lane] ?? 0, end)
    laneOfSpan[index] = lane
  }
  return laneOfSpan
}

function at(spans: readonly SpanPair[], index: number): SpanPair {
  return spans[index] ?? [0, 0]
}

function compare(a: SpanPair, b: SpanPair): number {
  return a[0] - b[0] || b[1] - a[1]
}

/** The items with a span that holds the code point at `offset`, the one with the shortest such span first. */
export function itemsAt<T extends { spans: readonly SpanPair[] }>(items: readonly T[], offset: number): T[] {
  return items
    .flatMap((item) => {
      const lengths = item.spans
        .filter(([start, end]) => start <= offset && offset < end)
        .map(([start, end]) => end - start)
      return lengths.length > 0 ? [{ item, length: Math.min(...lengths) }] : []
    })
    .toSorted((a, b) => a.length - b.length)
    .map(({ item }) => item)
}
