import { ensure } from '@/lib/domain/errors'

/** What an argument of an action may hold: a claim with every field filled in has some hundred values, five deep. */
const most = { values: 5_000, depth: 12 }

/**
 * The same value, if it holds no more than an action takes. Walks without recursion and stops as soon as it knows, so
 * that nothing is parsed which is only large. Refuses: invalid.
 */
export function smallEnough<T>(value: T): T {
  let values = 0
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    const inner: unknown[] = []
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue
      for (const key in one) {
        values += 1
        ensure(depth < most.depth && values <= most.values, 'invalid', { reason: 'This holds more than can be taken in at once. Send it in parts.' })
        inner.push((one as Record<string, unknown>)[key])
      }
    }
    level = inner
  }
  return value
}
