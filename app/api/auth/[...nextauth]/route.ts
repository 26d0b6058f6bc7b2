import NextAuth from 'next-auth'
import { authOptions } from '@/lib/web/auth-options'
import { nextAuthResponse } from '@/lib/web/next-auth-response'
import { signInResponse } from '@/lib/web/sign-in-response'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

// The options need the environment, which a build has not got: they are made at the first request.
async function handle(request: Request, context: Context): Promise<Response> {
  const handler = NextAuth(authOptions()) as (request: Request, context: Context) => Promise<Response>
  return nextAuthResponse(() => handler(request, context))
}

async function POST(request: Request, context: Context): Promise<Response> {
  const response = await handle(request, context)
  return (await context.params).nextauth[0] === 'callback' ? signInResponse(response) : response
}

export { handle as GET, POST }
