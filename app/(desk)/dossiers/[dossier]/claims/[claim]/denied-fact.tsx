import { namesWhatItDenies } from '@/lib/domain/readings/denial-reading'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { claimWords } from '@/lib/words/claims/claim'
import { WhatIsDenied } from '../../_claims/what-is-denied'
import { Fact } from './claim-facts'

/** Asks for what a denial denies, where the claim is one that does not say it. */
export function DeniedFact({ dossier, view: { claim } }: { dossier: string; view: ClaimView }) {
  const { answer, figure, eventDate } = claim
  if (answer?.stance !== 'denies') return null
  const kind = answer.question.kind
  if (namesWhatItDenies(kind, { figure, eventDate, positionId: answer.positionId })) return null
  return (
    <Fact name={claimWords.denies}>
      <WhatIsDenied dossier={dossier} claimId={claim.id} kind={kind} />
    </Fact>
  )
}
