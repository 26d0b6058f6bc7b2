'use client'

import { Broken } from './_ui/broken'

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <Broken digest={error.digest} />
}
