import type { Metadata } from 'next'
import Link from 'next/link'
import { cache } from 'react'
import { PageHead } from '@/app/_ui/page-head'
import { sayLine } from '@/app/_ui/say-line'
import { lineText } from '@/lib/domain/lines/line'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { claimFormChoices } from '@/lib/services/claims/claim-form-choices'
import { openClaim, openClaimInput } from '@/lib/services/claims/open-claim'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { editWords } from '@/lib/words/claims/edit'
import { EditClaim } from './edit-claim'

interface Props {
  params: Promise<{ dossier: string; claim: string }>
}

/** Title and page ask for the same claim; it is loaded once. */
const load = cache((dossier: string, claim: string) =>
  loadView(`/dossiers/${dossier}/claims/${claim}/edit`, (caller) =>
    openClaim(caller, parseInput(openClaimInput, { dossier, claim })),
  ),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier, claim } = await params
  return {
    title: lineText(
      sayLine(editWords.editStatement, { statement: shownStatement((await load(dossier, claim)).claim) }),
    ),
  }
}

export default async function EditClaimPage({ params }: Props) {
  const { dossier, claim } = await params
  const opened = await load(dossier, claim)
  const path = `/dossiers/${dossier}/claims/${claim}`
  const vocabulary = await loadView(path, (caller) =>
    claimFormChoices(caller, { dossierId: opened.dossier.id, sourceId: opened.source.id }),
  )
  const trail = (
    <Link href={path} className="inline-flex min-h-6 items-center hover:underline">
      <bdi>{shownStatement(opened.claim)}</bdi>
    </Link>
  )
  return (
    <>
      <PageHead title={editWords.editTheClaim} trail={trail} sub={<bdi>{opened.source.headline}</bdi>} />
      <div className="sheet mb-10 max-w-3xl px-4 pt-4">
        {opened.claim.status === 'reviewed' && (
          <p className="mb-3 font-medium text-conflict">{editWords.thisClaimIsReviewed}</p>
        )}
        <EditClaim opened={opened} vocabulary={vocabulary} path={path} />
      </div>
    </>
  )
}
