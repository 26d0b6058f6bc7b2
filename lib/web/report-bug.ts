import { randomUUID } from 'node:crypto'
import { noteBug, requestId } from './request-context'

/**
 * Logs a bug as one JSON line on standard error and gives the id a person can quote. Name, code and stack
 * only: database messages can carry whole rows, and claim texts do not belong in a log.
 */
export function reportBug(error: unknown): string {
  const id = randomUUID().slice(0, 8)
  noteBug()
  const { name, code, message, stack }: Error & { code?: string } =
    error instanceof Error ? error : new Error(typeof error)
  const frames = framesOf({ message, stack })
  console.error(
    JSON.stringify({ level: 'error', at: new Date().toISOString(), id, request: requestId(), name, code, frames }),
  )
  return id
}

/** Where an error was thrown: the first lines of its stack, without its message. */
export function framesOf({ message, stack = '' }: Pick<Error, 'message' | 'stack'>): string[] {
  // The message stands before the frames, and may itself have lines that look like one.
  const afterMessage = message ? stack.slice(stack.indexOf(message) + message.length) : stack
  return afterMessage
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
}
