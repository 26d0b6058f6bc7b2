import { NextResponse, type NextRequest } from 'next/server'

/**
 * Gives every page a content security policy with a nonce of its own; Next reads the nonce from the request's
 * header and puts it on its scripts. Who may see what is decided in the services, not here.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

// What takes in files has no page, and a body that passes through here is kept whole in memory, and cut at 10 MB.
export const config = { matcher: '/((?!_next/static|_next/image|api/uploads/).*)' }

function contentSecurityPolicy(nonce: string): string {
  // React's development build alone rebuilds server stacks with eval.
  const whileDeveloping = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${whileDeveloping}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
