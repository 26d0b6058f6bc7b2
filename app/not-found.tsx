import type { Metadata } from 'next'
import { pageWords } from '@/lib/words/shell/pages'
import { LinkButton } from './_ui/link-button'
import { PlainPage } from './_ui/plain-page'

export const metadata: Metadata = { title: pageWords.nothingHere }

export default function NotFound() {
  return (
    <PlainPage title={pageWords.thereIsNothingHere}>
      <p>{pageWords.theAddressMayBeWrong}</p>
      <p className="mt-5">
        <LinkButton href="/dossiers" look="main">
          {pageWords.goToYourDossiers}
        </LinkButton>
      </p>
    </PlainPage>
  )
}
