import type { IncomingHttpHeaders } from 'node:http'
import type { NextRequest } from 'next/server'
import { getToken } from 'next-auth/jwt'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'
import { checkSession } from '@/lib/services/sessions/check-session'

/**
 * Whether a request comes from somebody whose session stands, by its row. While the database cannot be asked, whoever
 * has a token that we signed counts as known: the services will refuse them with the reason.
 */
export async function isKnownSender(headers: IncomingHttpHeaders): Promise<boolean> {
  const request = { cookies: cookiesOf(headers.cookie ?? ''), headers: {} } as unknown as NextRequest
  const token = await getToken({ req: request, secret: env().NEXTAUTH_SECRET })
  const sid: unknown = token?.sid
  if (typeof sid !== 'string') return false
  try {
    return (await checkSession(sid)) !== null
  } catch (error) {
    return error instanceof DomainError
  }
}

function cookiesOf(header: string): Record<string, string> {
  const pairs = header.split(';').map((pair) => /^\s*([^=]+)=(.*)$/s.exec(pair))
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', decoded(pair[2] ?? '')]] : [])))
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
