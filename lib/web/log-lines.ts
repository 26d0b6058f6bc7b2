import { requestId } from './request-context'
import { framesOf } from './report-bug'

/** Lines of others that are written in a minute; the next one counts those that were not. */
const mostInAMinute = 30

/**
 * From now on whatever Next, next-auth or a library writes on standard error is one JSON line like ours: what kind of
 * error it was and where, in which request. Never its message, which can hold what a stranger sent; and never more than
 * so many lines a minute, since a stranger can have Next write one with each request. Call once.
 */
export function keepLogInLines(): void {
  const write = console.error.bind(console)
  const isTaken = limiter()
  const line =
    (level: string) =>
    (...args: unknown[]) => {
      if (isOurs(args)) return write(args[0])
      const taken = isTaken(Date.now())
      if (taken) write(lineOf(level, args, taken.leftOut))
    }
  console.error = line('error')
  console.warn = line('warning')
}

const isOurs = (args: unknown[]) => args.length === 1 && typeof args[0] === 'string' && args[0].startsWith('{"level":')

/** The line for what somebody else wrote. */
export function lineOf(level: string, args: unknown[], leftOut = 0): string {
  const error = args.find((one): one is Error & { code?: unknown; digest?: unknown } => one instanceof Error)
  const { name, code, digest } = error ?? {}
  const what = args.find((one) => typeof one === 'string')
  return JSON.stringify({
    level,
    at: new Date().toISOString(),
    request: requestId(),
    what: error ? undefined : firstWords(what),
    name,
    code: typeof code === 'string' ? code : undefined,
    digest: typeof digest === 'string' ? digest : undefined,
    frames: error && framesOf(error),
    leftOut: leftOut || undefined,
  })
}

/** How a text begins, up to anything that could be a value in it. */
function firstWords(text: string | undefined): string | undefined {
  return text && /^[^\d"'`:\n\r]{0,80}/.exec(text)?.[0].trim()
}

function limiter(): (now: number) => { leftOut: number } | null {
  let minute = 0
  let written = 0
  let leftOut = 0
  return (now) => {
    if (Math.floor(now / 60_000) !== minute) [minute, written] = [Math.floor(now / 60_000), 0]
    written += 1
    if (written > mostInAMinute) {
      leftOut += 1
      return null
    }
    const taken = { leftOut }
    leftOut = 0
    return taken
  }
}
