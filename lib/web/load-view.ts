import 'server-only'
import { notFound, redirect, unstable_rethrow } from 'next/navigation'
import { DomainError } from '@/lib/domain/errors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { markUnavailable } from './request-context'
import { currentCaller } from './current-caller'
import { reportBug } from './report-bug'

/**
 * The way of every page: call one service as the signed-in person. Signed out goes to the sign-in page, who must set
 * up a second factor to its page, and both come back to `path`; what is not there, not theirs, or an address that
 * cannot be read is the 404 page; a database that is away or overloaded is 503 and its sentence; a bug is 500 and the
 * number it is logged with.
 */
export async function loadView<T>(path: string, service: (caller: Caller) => Promise<T>): Promise<T> {
  try {
    return await service(await currentCaller())
  } catch (error) {
    unstable_rethrow(error) // Next's own: at build time it throws to learn that a page is made for each request
    if (!(error instanceof DomainError)) throw brokenPage(reportBug(error))
    if (error.code === 'unauthenticated') redirect(`/sign-in?from=${encodeURIComponent(path)}`)
    if (error.code === 'second-factor-required') redirect(`/account/second-factor?from=${encodeURIComponent(path)}`)
    if (error.code === 'not-found' || error.code === 'forbidden' || error.code === 'invalid') notFound()
    markUnavailable(error.code)
    throw brokenPage(error.code)
  }
}

/** What Next logs and shows of a page that failed: `digest` is all that reaches the browser (app/error.tsx). */
function brokenPage(digest: string): Error {
  const error = new Error(`a page could not be shown: ${digest}`)
  // Where a bug is stands in its own line of the log, under this number; overload would fill it with copies.
  return Object.assign(error, { digest, stack: error.message })
}
