'use client'

import './globals.css'
import { Broken } from './_ui/broken'

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Counterclaim</title>
        <Broken digest={error.digest} retry={reset} />
      </body>
    </html>
  )
}
