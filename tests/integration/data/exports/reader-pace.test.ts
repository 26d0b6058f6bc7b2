import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { downloadPace, watchReader } from '@/lib/data/exports/reader-pace'

/** 10 kB a second over 300 ms: 3,000 bytes in each. */
const quick = { least: 10_000, window: 300, longest: 60_000 }

/** A stream that is watched, and what is written into it. */
function watched(pace = quick) {
  const out = new PassThrough()
  let given = 0
  const write = (length: number) => {
    given += length
    return out.write(Buffer.alloc(length))
  }
  watchReader(out, () => given - out.writableLength - out.readableLength, pace)
  const error = once(out, 'error').then(([cause]) => (cause as Error).message)
  error.catch(() => undefined)
  return { out, write, error }
}

test('10 kB a second over a minute, and two hours in all', () => {
  expect(downloadPace).toEqual({ least: 10_000, window: 60_000, longest: 2 * 60 * 60 * 1000 })
})

test('who takes nothing is ended', async () => {
  const { write, error } = watched()
  write(100_000)
  expect(await error).toBe('the download was too slow')
})

test('who takes less than the least is ended, though never idle', async () => {
  const { out, write, error } = watched()
  write(100_000)
  const reading = setInterval(() => out.read(50), 20) // 2.5 kB a second
  expect(await error).toBe('the download was too slow')
  clearInterval(reading)
})

test('who takes enough goes on, and so does who waits for a slow query', async () => {
  const enough = watched()
  const idle = watched()
  idle.out.resume()
  for (let n = 0; n < 40; n++) {
    enough.write(1_000)
    enough.out.read(1_000)
    if (n % 10 === 0) idle.write(10)
    await sleep(20)
  }
  expect([enough.out.destroyed, idle.out.destroyed]).toEqual([false, false])
  enough.out.destroy()
  idle.out.destroy()
})

test('nobody has longer than the longest, however fast', async () => {
  const { out, write, error } = watched({ ...quick, longest: 200 })
  out.resume()
  const writing = setInterval(() => !out.destroyed && write(10_000), 10)
  expect(await error).toBe('the download took longer than it may')
  clearInterval(writing)
})
