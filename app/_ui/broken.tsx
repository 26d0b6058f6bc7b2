'use client'

import { Button } from './button'
import { PlainPage } from './plain-page'

/** What a person reads when we broke: what it means for their work, what to quote, and a way on. */
export function Broken({ digest }: { digest?: string }) {
  return (
    <PlainPage title="This page could not be shown">
      <p>Something went wrong on our side. Nothing was lost: all that was saved before is still saved.</p>
      {digest && (
        <p className="mt-2 text-soft">
          If it happens again, tell whoever runs this desk the number <code className="text-ink">{digest}</code>.
        </p>
      )}
      <p className="mt-5 flex gap-2">
        {/* The whole page anew: what broke may have been on the server. */}
        <Button look="main" onClick={() => window.location.reload()}>
          Try again
        </Button>
      </p>
    </PlainPage>
  )
}
