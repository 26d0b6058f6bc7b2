import { seededRandom } from '@/lib/domain/agreement/seeded-random'

/** Draws that come out the same for the same path of numbers: seed, dossier, block ... */
export interface Random {
  /** In [0, 1). */
  next: () => number
  /** A whole number from 0, below `limit`. */
  below: (limit: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** Like `below`, with a long tail: the first few come again and again, most hardly ever. */
  tail: (limit: number) => number
}

/** A generator of its own for each path. */
export function randomFor(...path: number[]): Random {
  const next = seededRandom(
    path.reduce((hash, part) => (Math.imul(hash ^ part, 0x9e3779b1) ^ (hash >>> 13)) | 0, 0x2545f491),
  )
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    tail: (limit) => Math.floor(next() ** 4 * limit),
  }
}

/** One of a list by weight; the weights need not add up to 1. */
export function weighted<T>(random: Random, choices: readonly (readonly [T, number])[]): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random.next() * total
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  return (choices.at(-1) as readonly [T, number])[0]
}
