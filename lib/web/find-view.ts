import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { currentCaller } from './current-caller'

/** The way of layouts: what one service gives, or null where it refuses, since the page itself then says why. */
export async function findView<T>(service: (caller: Caller) => Promise<T>): Promise<T | null> {
  try {
    return await service(await currentCaller())
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
