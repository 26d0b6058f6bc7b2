import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { DomainError } from '@/lib/domain/errors'
import type { Caller } from '@/lib/domain/caller'
import { currentCaller } from './current-caller'

/**
 * The way of every page: call one service as the signed-in person. Signed out goes to the sign-in page and
 * comes back to `path`; what is not there, not theirs, or an address that cannot be read is the 404 page.
 */
export async function loadView<T>(path: string, service: (caller: Caller) => Promise<T>): Promise<T> {
  try {
    return await service(await currentCaller())
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'unauthenticated') redirect(`/sign-in?from=${encodeURIComponent(path)}`)
    if (error.code === 'not-found' || error.code === 'forbidden' || error.code === 'invalid') notFound()
    throw error
  }
}
