import type { NextConfig } from 'next'

process.env.NEXT_TELEMETRY_DISABLED ??= '1'

/** Headers that are the same on every answer, static files too; the policy with its nonce is proxy.ts's. */
const securityHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  // A desk is nobody's search result; only the pages to sign in and to join are public.
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
]

const config: NextConfig = {
  // `npm test` builds beside a running `npm start`, so each has a folder of its own.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'linkedom',
    'mammoth',
    'pdfjs-dist',
    'pg',
    'pg-copy-streams',
  ],
  // Texts and files have routes of their own; the gate holds the same limit before (lib/web/body-gate.ts).
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default config
