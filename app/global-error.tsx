'use client'

import { pageWords } from '@/lib/words/shell/pages'
import './globals.css'
import { Broken } from './_ui/broken'

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>{pageWords.thisPageCouldNot}</title>
        <Broken digest={error.digest} />
      </body>
    </html>
  )
}
