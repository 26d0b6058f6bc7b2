'use client'

import './globals.css'
import { Broken } from './_ui/broken'

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Counterclaim</title>
        <Broken digest={error.digest} />
      </body>
    </html>
  )
}
