import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Kbd } from '@/app/_ui/kbd'
import { LinkButton } from '@/app/_ui/link-button'
import { StatusPill } from '@/app/_ui/status-pill'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { claimWords } from '@/lib/words/claims/claim'
import { MoveClaim } from './move-claim'
import { RecordWithdrawal } from './record-withdrawal'
import { StandingNotices } from '../../_claims/standing-notices'
import { shownStatement } from '@/lib/domain/offers/shown-statement'

/** Where we are, the statement, whose it is, where it stands, and what can be done with it. */
export function ClaimHead({ path, view }: { path: string; view: ClaimView }) {
  const { claim, dossier, can, moves } = view
  const [notice] = claim.source.notices
  const [withdrawal] = claim.withdrawals
  return (
    <header className="pt-5 pb-4">
      <nav aria-label={claimWords.claim} className="flex flex-wrap items-center gap-x-1.5 text-soft">
        <Link href={`/dossiers/${dossier.key}/claims`} className="inline-flex min-h-6 items-center hover:underline">
          {claimWords.claims}
        </Link>
        <span aria-hidden="true">›</span>
        <Link
          href={`/dossiers/${dossier.key}/sources/${claim.source.key}?claim=${claim.id}`}
          className="inline-flex min-h-6 items-center hover:underline"
        >
          <bdi>
            <Unbroken>{claim.source.headline}</Unbroken>
          </bdi>
        </Link>
      </nav>
      <h1 dir="auto" className="mt-1 max-w-[46ch] text-2xl wrap-break-word">
        <Unbroken>{shownStatement(claim)}</Unbroken>
      </h1>
      <p className="mt-1.5 text-md text-soft">
        <ComposedLine of={claim.attributionLine} />
      </p>
      <StandingNotices notice={notice} withdrawal={withdrawal} />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <StatusPill status={claim.status} />
        <span className="text-soft">
          {rich(claimWords.draftedBy, { kind: claim.kind, draftedBy: <bdi>{claim.draftedBy.name}</bdi> })}
        </span>
        <span className="ms-auto flex flex-wrap items-center gap-1.5">
          {moves.map((move) => (
            <MoveClaim key={move.to} dossierId={dossier.id} claim={claim} move={move} />
          ))}
          {can['claim.edit'] && <RecordWithdrawal dossierId={dossier.id} claim={claim} />}
          {can['claim.edit'] && (
            <LinkButton
              look="quiet"
              href={`/dossiers/${dossier.key}/sources/${claim.source.key}?claim=${claim.id}#split`}
            >
              {claimWords.split}
            </LinkButton>
          )}
          {can['claim.edit'] && (
            <span data-key="e">
              <LinkButton href={`${path}/edit`}>
                {claimWords.edit} <Kbd>e</Kbd>
              </LinkButton>
            </span>
          )}
        </span>
      </div>
    </header>
  )
}
