import Link from 'next/link'
import { rich } from '@/app/_ui/rich'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { shownWords } from '@/lib/words/claims/shown'

const missing: Record<QuestionKind, string> = {
  figure: 'figure',
  when: 'date',
  choice: 'position',
  'yes-no': 'answer',
  open: shownWords.claimByALink,
}

/** Asks for what a denial denies, which it does not say: until then it contests nothing. */
export function WhatIsDenied({ dossier, claimId, kind }: { dossier: string; claimId: string; kind: QuestionKind }) {
  return (
    <p className="mt-1 text-xs text-apart">
      {rich(shownWords.thisDenialDoesNotSay, {
        link: (text) => (
          <Link href={`/dossiers/${dossier}/claims/${claimId}/edit`} className="underline">
            {text}
          </Link>
        ),
        kind: missing[kind],
      })}
    </p>
  )
}
