import type { Metadata } from 'next'
import { LinkButton } from './_ui/link-button'
import { PlainPage } from './_ui/plain-page'

export const metadata: Metadata = { title: 'Nothing here' }

export default function NotFound() {
  return (
    <PlainPage title="There is nothing here">
      <p>The address may be wrong, or it belongs to a dossier you are not a member of.</p>
      <p className="mt-5">
        <LinkButton href="/dossiers" look="main">
          Go to your dossiers
        </LinkButton>
      </p>
    </PlainPage>
  )
}
