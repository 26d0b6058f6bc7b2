import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { deviceLifetime } from '@/lib/services/sessions/known-device'

/** Behind TLS a name that browsers take from this host alone, and only if it is Secure (RFC 6265bis, 4.1.3). */
const isSecure = () => env().NEXTAUTH_URL?.startsWith('https://') ?? false
const nameOf = () => (isSecure() ? '__Host-counterclaim-devices' : 'counterclaim-devices')

/** The tokens that this browser keeps of the accounts it signed in to before. */
export async function readDevices(): Promise<string[]> {
  return (await cookies()).get(nameOf())?.value.slice(0, 1000).split('~') ?? []
}

/** Has this browser keep these tokens instead. No script can read them, and they sign nobody in. */
export async function keepDevices(tokens: string[]): Promise<void> {
  const maxAge = deviceLifetime / 1000
  ;(await cookies()).set(nameOf(), tokens.join('~'), {
    httpOnly: true,
    secure: isSecure(),
    sameSite: 'lax',
    path: '/',
    maxAge,
  })
}
