import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import { pageWords } from '@/lib/words/shell/pages'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { Suspense, type ReactNode } from 'react'
import { FocusKeeper } from './_ui/focus-keeper'
import { ProgressLine } from './_ui/progress-line'
import { StatusRegion } from './_ui/status-region'

export const metadata: Metadata = {
  title: { default: pageWords.counterclaim, template: '%s · Counterclaim' },
  description: pageWords.whoSaysWhatWhoSays,
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time would carry no nonce, and the browser would refuse its scripts.
  await connection()
  return (
    <html lang="en">
      <body>
        <a
          href="#main"
          className="no-print absolute top-2 left-2 z-50 -translate-y-16 rounded-md bg-main px-3 py-2 text-on-main focus:translate-y-0"
        >
          {pageWords.skipToTheContent}
        </a>
        <Suspense>
          <ProgressLine />
        </Suspense>
        {children}
        <StatusRegion />
        <FocusKeeper />
      </body>
    </html>
  )
}
