import Link from 'next/link'
import type { QuestionKind } from '@/lib/domain/vocabulary'

const missing: Record<QuestionKind, string> = {
  figure: 'figure',
  when: 'date',
  choice: 'position',
  'yes-no': 'answer',
  open: 'claim, by a link that contradicts it',
}

/** Asks for what a denial denies, which it does not say: until then it contests nothing. */
export function WhatIsDenied({ dossier, claimId, kind }: { dossier: string; claimId: string; kind: QuestionKind }) {
  return (
    <p className="mt-1 text-xs text-apart">
      This denial does not say what it denies, so it contests nothing.{' '}
      <Link href={`/dossiers/${dossier}/claims/${claimId}/edit`} className="underline">
        Add the {missing[kind]} it denies
      </Link>
    </p>
  )
}
