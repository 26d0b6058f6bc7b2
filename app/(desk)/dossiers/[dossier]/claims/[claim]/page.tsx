import type { Metadata } from 'next'
import { cache } from 'react'
import { z } from 'zod'
import { readHistory } from '@/lib/services/history/read-history'
import { readClaim, readClaimInput } from '@/lib/services/claims/read-claim'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { listReadings, listReadingsInput } from '@/lib/services/readings/list-readings'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { claimWords } from '@/lib/words/claims/claim'
import { ClaimAssessment } from './claim-assessment'
import { ClaimContext } from './claim-context'
import { ClaimHead } from './claim-head'
import { ClaimKeys } from './claim-keys'
import { Quotes } from './quotes'
import { Section } from './section'
import { shownStatement } from '@/lib/domain/offers/shown-statement'

interface Props {
  params: Promise<{ dossier: string; claim: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const historyPlace = z.object({ before: z.uuid().optional() })

const pathOf = (dossier: string, claim: string) => `/dossiers/${dossier}/claims/${claim}`

/** Title and page ask for the same view; it is loaded once. */
const load = cache((dossier: string, claim: string) =>
  loadView(pathOf(dossier, claim), (caller) => readClaim(caller, parseInput(readClaimInput, { dossier, claim }))),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier, claim } = await params
  return { title: shownStatement((await load(dossier, claim)).claim) }
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const { dossier, claim } = await params
  const path = pathOf(dossier, claim)
  const view = await load(dossier, claim)
  const query = await searchParams
  const history = await loadView(path, (caller) => {
    const { before } = parseInput(historyPlace, query)
    return readHistory(caller, { dossier, about: view.claim.id, before })
  })
  const readingList = await loadView(path, (caller) =>
    listReadings(caller, parseInput(listReadingsInput, { dossier, claim })),
  )
  const suggested = view.can['claim.link']
    ? await loadView(path, (caller) => suggestLinks(caller, { dossierId: view.dossier.id, claimId: view.claim.id }))
    : []
  return (
    <>
      <ClaimHead path={path} view={view} />
      {/* In the order one reads on a phone: the words, how they reached us and ratings, then the rest. */}
      <div className="grid gap-4 pb-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <Section id="words" title={claimWords.inTheTextTitle}>
            <Quotes view={view} />
          </Section>
        </div>
        <ClaimAssessment dossier={dossier} view={view} />
        <ClaimContext path={path} view={view} suggested={suggested} readingList={readingList} history={history} />
      </div>
      <ClaimKeys />
    </>
  )
}
