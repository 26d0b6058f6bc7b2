import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { DomainError } from '@/lib/domain/errors'
import { checkSession } from '@/lib/services/sessions/check-session'
import { endSession } from '@/lib/services/sessions/end-session'
import { startSession, startSessionInput, type Visitor } from '@/lib/services/sessions/start-session'
import { clientAddress } from './client-address'
import { sessionIdOfRequest } from './current-caller'
import { keepDevices, readDevices } from './device-cookie'

declare module 'next-auth' {
  interface User {
    sid: string
  }
  interface Session {
    sid?: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string
  }
}

async function visitorOf(headers: Record<string, string | string[] | undefined>): Promise<Visitor> {
  const userAgent = [headers['user-agent']].flat()[0]
  return {
    address: clientAddress(headers),
    devices: await readDevices(),
    userAgent,
    earlierSession: await sessionIdOfRequest(),
  }
}

/** next-auth with our own sign-in page; the token holds the id of a session row and nothing that grants. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: 14 * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {}, code: {} },
        authorize: async (credentials, request) => {
          const parsed = startSessionInput.safeParse(credentials)
          if (!parsed.success) return null
          try {
            const { sessionId, personId, devices } = await startSession(
              parsed.data,
              await visitorOf(request.headers ?? {}),
            )
            await keepDevices(devices)
            return { id: personId, sid: sessionId }
          } catch (error) {
            if (error instanceof DomainError && error.code === 'wrong-password') return null
            // next-auth hands this message to the page as ?error=.
            if (error instanceof DomainError) throw new Error(error.code, { cause: error })
            throw error
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, sid: user.sid } : token),
      session: async ({ session, token }) => {
        const person = token.sid ? await checkSession(token.sid) : null
        return { ...session, user: person ? { name: person.name } : undefined, sid: person ? token.sid : undefined }
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sid) await endSession(token.sid)
      },
    },
  }
}
