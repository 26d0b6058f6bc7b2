/** One figure of a benchmark, printed as one line of JSON: what was seen, and the bar it must reach. */
export interface BenchLine {
  id: string
  what: string
  value: number | string
  bar: string
  pass: boolean
}

/** A line whose value must not be above a bar. */
export function atMost(id: string, what: string, value: number, bar: number): BenchLine {
  const rounded = Math.round(value * 1000) / 1000
  return { id, what, value: rounded, bar: `<= ${bar}`, pass: value <= bar }
}

/** A line whose value must be exactly as said. */
export function exactly(id: string, what: string, value: number | string, bar: number | string): BenchLine {
  return { id, what, value, bar: String(bar), pass: value === bar }
}

/** A line whose value must be above nothing, so that a check which saw nothing does not pass. */
export function moreThanNone(id: string, what: string, value: number): BenchLine {
  return { id, what, value, bar: '> 0', pass: value > 0 }
}
