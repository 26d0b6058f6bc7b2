import { env } from '@/lib/env'
import { socketAddress } from './answers'

/**
 * The address sign-in tries are counted by: what stands last in the header that PROXY_ADDRESS_HEADER names, else
 * whoever opened the connection. Never guessed: a header nobody configured is one that anybody can forge. Behind a
 * proxy that was not configured all therefore count as one.
 */
export function clientAddress(headers: Record<string, string | string[] | undefined>): string {
  const name = env().PROXY_ADDRESS_HEADER
  if (name === undefined) return socketAddress() ?? 'direct'
  const value = headers[name]
  const first = Array.isArray(value) ? value[0] : value
  return first?.split(',').at(-1)?.trim().slice(0, 64) || 'direct'
}
