import type pg from 'pg'

/** What a query is refused with when the queue is too long; `database-errors` knows these words. */
export const queueTooLong = 'the queue for a connection is too long'

/** How many may always wait, for each connection. */
const alwaysPerConnection = 4

/** Milliseconds for which it is counted how many connections become free; until then nothing is known of a queue. */
const counting = 250

/**
 * Bounds the queue for a pool's connections: at the rate at which it moved lately, whoever could not be served within
 * the wait (milliseconds) is refused at once instead of after it. Where every connection is held nothing moves, so the
 * queue stays short, and its refusals do not all fall due in one moment. Gives the same pool.
 */
export function limitQueue(pool: pg.Pool, wait: number): pg.Pool {
  let [since, freed, rate] = [0, 0, Infinity]
  pool.on('release', () => (freed += 1))
  const limit = () => {
    const elapsed = Date.now() - since
    if (pool.waitingCount === 0) [since, freed, rate] = [Date.now(), 0, Infinity]
    else if (elapsed >= counting) [since, freed, rate] = [Date.now(), 0, freed / elapsed]
    return Math.max(alwaysPerConnection * pool.options.max, rate * wait)
  }
  const connect = pool.connect.bind(pool) as (callback?: Callback) => Promise<pg.PoolClient> | undefined
  const limited = (callback?: Callback) => {
    if (pool.waitingCount < limit()) return connect(callback)
    const error = new Error(queueTooLong)
    if (!callback) return Promise.reject(error)
    process.nextTick(callback, error, undefined, () => undefined)
  }
  return Object.assign(pool, { connect: limited })
}

type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void
