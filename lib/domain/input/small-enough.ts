import { isRecord } from '@/lib/domain/collections/records'

/** What one thing may hold that is sent: a claim with every field filled in has some hundred values, five deep. */
const most = { values: 5_000, depth: 12 }

/**
 * Whether a value holds no more than anything of ours does. Walks without recursion and stops as soon as it knows, so
 * that no schema is put to what is only large.
 */
export function isSmallEnough(value: unknown): boolean {
  let values = 0
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    const inner: unknown[] = []
    for (const one of level) {
      if (!isRecord(one)) continue
      for (const key in one) {
        values += 1
        if (depth >= most.depth || values > most.values) return false
        inner.push(one[key])
      }
    }
    level = inner
  }
  return true
}
