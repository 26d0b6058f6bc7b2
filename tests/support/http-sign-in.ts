import { hash } from '@node-rs/argon2'
import { prisma } from '@/lib/data/database/database'
import { makePerson } from './desk'

/** The password of everybody who was given one here. */
export const testPassword = 'Correct-Horse-Battery-9'

/** A person with a password. */
export async function makeAccount(name: string, isAdmin = false): Promise<{ personId: string; email: string }> {
  const { personId } = await makePerson(name, isAdmin)
  const { email } = await prisma().person.update({
    where: { id: personId },
    data: { passwordHash: await hash(testPassword) },
  })
  return { personId, email }
}

/** A browser's cookies, kept from answer to answer. */
export type Jar = Map<string, string>

const hasEnded = (attribute: string) => {
  const [name = '', value = ''] = attribute.split('=')
  return name.toLowerCase() === 'max-age'
    ? Number(value) <= 0
    : name.toLowerCase() === 'expires' && Date.parse(value) <= Date.now()
}

const cookieOfJar = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

/** One request with a jar; what the answer sets is kept in it, what it takes away goes. */
export async function request(url: string, jar: Jar, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Cookie', cookieOfJar(jar))
  const response = await fetch(url, { redirect: 'manual', ...init, headers })
  for (const cookie of response.headers.getSetCookie()) {
    // Only the attributes tell whether it ends: the value is random, and holds any four digits now and then.
    const [pair = '', ...attributes] = cookie.split('; ')
    const [name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair)?.slice(1) ?? []
    if (value === '' || attributes.some(hasEnded)) jar.delete(name)
    else jar.set(name, value)
  }
  return response
}

async function tokenFor(base: string, jar: Jar): Promise<string> {
  const { csrfToken } = (await (await request(`${base}/api/auth/csrf`, jar)).json()) as { csrfToken: string }
  return csrfToken
}

/** Signs in as the sign-in page does; gives the answer. */
export async function signInBy(
  base: string,
  jar: Jar,
  given: { email: string; password: string; code?: string },
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams({ ...given, csrfToken: await tokenFor(base, jar), json: 'true', callbackUrl: base })
  return request(`${base}/api/auth/callback/credentials`, jar, { method: 'POST', body, headers })
}

/** Signs out as the menu does. */
export async function signOutBy(base: string, jar: Jar): Promise<Response> {
  const body = new URLSearchParams({ csrfToken: await tokenFor(base, jar), json: 'true', callbackUrl: base })
  return request(`${base}/api/auth/signout`, jar, { method: 'POST', body })
}

/** The part of a jar that makes somebody signed in. */
export const sessionCookieOf = (jar: Jar) => [...jar].find(([name]) => name.includes('session-token'))?.[1] ?? null
