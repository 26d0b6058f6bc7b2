import { env } from '@/lib/env'

/**
 * The address sign-in tries are counted by: the header that PROXY_ADDRESS_HEADER names, else one bucket for
 * all. Never guessed: a header nobody configured is one that anybody can forge.
 */
export function clientAddress(headers: Record<string, string | string[] | undefined>): string {
  const name = env().PROXY_ADDRESS_HEADER
  const value = name === undefined ? undefined : headers[name]
  const first = Array.isArray(value) ? value[0] : value
  return first?.split(',').at(-1)?.trim().slice(0, 64) || 'direct'
}
