/**
 * A generator of numbers in [0, 1) that gives the same ones for the same seed (an integer, taken modulo 2^32), so that
 * a page that draws samples shows the same figures every time.
 * Mulberry32: Tommy Ettinger (2017), public domain; period 2^32, for statistics, not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
