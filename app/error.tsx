'use client'

import { Broken } from './_ui/broken'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Broken digest={error.digest} retry={reset} />
}
