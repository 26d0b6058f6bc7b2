import 'server-only'
import type { Worker } from 'node:worker_threads'

/** What reading one file may cost: milliseconds, and megabytes beside what the server itself has. */
export const threadLimits = { milliseconds: 30_000, megabytes: 512 }

/** The one answer of a thread to one message; null where the limits do not suffice. Ends the thread. Throws what it throws. */
export async function inThread<T>(worker: Worker, message: unknown): Promise<T | null> {
  try {
    return await answerOf<T>(worker, message)
  } finally {
    await worker.terminate()
  }
}

function answerOf<T>(worker: Worker, message: unknown): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(null)
    const timer = setTimeout(giveUp, threadLimits.milliseconds)
    worker.once('message', (answer: T | null) => resolve(answer))
    worker.once('error', (error: Error & { code?: string }) => (isOutOfRoom(error) ? giveUp() : reject(error)))
    worker.once('exit', giveUp)
    worker.postMessage(message)
    const stop = () => clearTimeout(timer)
    worker.once('message', stop)
    worker.once('exit', stop)
  })
}

function isOutOfRoom(error: Error & { code?: string }): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError
}
