import 'server-only'
import type { Duplex } from 'node:stream'

/** What is asked of a reader, since an open export holds a connection, and what it sees cannot be cleaned up meanwhile. */
export interface Pace {
  /** Bytes per second, at least, over each `window` in which bytes waited for the reader. */
  least: number
  /** Milliseconds. */
  window: number
  /** Milliseconds for the whole file. */
  longest: number
}

/** 10 kB a second over a minute, two hours in all. */
export const downloadPace: Pace = { least: 10_000, window: 60_000, longest: 2 * 60 * 60_000 }

/**
 * Ends `out` when its reader is too slow; `taken` gives the bytes that left it so far. Only time in which bytes wait for
 * the reader is counted: a slow query is not the reader's fault. Whoever waits for the stream sees the error.
 */
export function watchReader(out: Duplex, taken: () => number, { least, window, longest }: Pace = downloadPace): void {
  const began = Date.now()
  const tick = window / 60
  let waited = 0
  let before = taken()
  const look = () => {
    if (Date.now() - began >= longest) return out.destroy(new Error('the download took longer than it may'))
    if (out.readableLength > 0) waited += tick
    if (waited < window) return
    if (taken() - before < (least * window) / 1000) return out.destroy(new Error('the download was too slow'))
    waited = 0
    before = taken()
  }
  const clock = setInterval(look, tick).unref()
  out.once('close', () => clearInterval(clock))
}
