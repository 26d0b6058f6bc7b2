import type { ErrorCode } from '@/lib/domain/errors'
import { errorTable, retryAfter } from './error-table'

/**
 * next-auth's answer to a try to sign in, with the status of our own refusals: it answers 401 to all of them,
 * and puts the message of any error into an address. A message that is no code of ours becomes `unavailable`.
 */
export async function signInResponse(response: Response): Promise<Response> {
  const target = response.headers.get('Location') ?? (await urlInBody(response.clone()))
  const error = target === null ? null : errorIn(new URL(target, 'http://own.invalid'))
  if (error === null || error === 'CredentialsSignin') return response
  const code: ErrorCode = Object.hasOwn(errorTable, error) ? (error as ErrorCode) : 'unavailable'
  const headers = new Headers(response.headers)
  headers.delete('Location')
  headers.set('Content-Type', 'application/json')
  for (const [name, value] of Object.entries(retryAfter(code))) headers.set(name, value)
  // An absolute address, since next-auth's own client parses it as one.
  const url = new URL(`/sign-in?error=${code}`, new URL(target ?? '/', 'http://own.invalid')).href
  return new Response(JSON.stringify({ url }), { status: errorTable[code].status, headers })
}

/** Without its cookie next-auth's token fits nothing; it then asks for the form again, with no error at all. */
function errorIn({ pathname, searchParams }: URL): string | null {
  return pathname === '/api/auth/signin' && searchParams.has('csrf') ? 'cookies-needed' : searchParams.get('error')
}

async function urlInBody(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null)
  const url = body !== null && typeof body === 'object' && 'url' in body ? body.url : null
  return typeof url === 'string' ? url : null
}
