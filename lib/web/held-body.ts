import type { IncomingMessage } from 'node:http'

/** A body that is kept back: looked at as it comes, before anybody reads it. */
export interface HeldBody {
  /** Whether the whole body has at most `most` bytes; `gone` when its sender left before that was known. */
  within: (most: number) => Promise<boolean | 'gone'>
  /** Hands on what came so far; the rest follows by itself. */
  release: () => void
}

/**
 * Keeps the body of a request back from now on. Of one that goes on, no more is read than `atOnce` bytes and what the
 * network brought with them, until `within` asks for more. Call in the turn in which Node hands the request on.
 */
export function holdBody(request: IncomingMessage, atOnce: number): HeldBody {
  const push = request.push.bind(request)
  const chunks: (Buffer | null)[] = []
  let size = 0
  let most = atOnce
  let settle: (() => void) | undefined
  request.push = (chunk: Buffer | null) => {
    chunks.push(chunk)
    size += chunk?.length ?? 0
    settle?.()
    return size <= most
  }
  const verdict = () => {
    if (size > most) return false
    if (chunks.at(-1) === null) return true
    return request.destroyed ? ('gone' as const) : null
  }
  const within = (limit: number) => {
    most = limit
    request.socket.resume() // it was stopped where the first part was full
    return new Promise<boolean | 'gone'>((resolve) => {
      settle = () => {
        const known = verdict()
        if (known === null) return
        settle = undefined
        request.off('close', look)
        resolve(known)
      }
      const look = () => settle?.()
      request.on('close', look)
      settle()
    })
  }
  const release = () => {
    request.push = push
    for (const chunk of chunks.splice(0)) push(chunk)
  }
  return { within, release }
}
