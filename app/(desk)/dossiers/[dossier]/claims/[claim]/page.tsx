import type { Metadata } from 'next'
import { cache } from 'react'
import { z } from 'zod'
import { ComposedLine } from '@/app/_ui/composed-line'
import { readHistory } from '@/lib/services/history/read-history'
import { readClaim, readClaimInput } from '@/lib/services/claims/read-claim'
import { listReadings, listReadingsInput } from '@/lib/services/readings/list-readings'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { Stemma } from '../../_claims/stemma'
import { NoteThreads } from '../../_notes/note-threads'
import { AnsweringOf } from './answering-of'
import { ClaimFacts, Fact } from './claim-facts'
import { ClaimHead } from './claim-head'
import { ClaimHistory } from './claim-history'
import { ClaimKeys } from './claim-keys'
import { ClaimLinks } from './claim-links'
import { ClaimReadings } from './claim-readings'
import { ClaimRatings } from './claim-ratings'
import { DeskRating } from './desk-rating'
import { Independence } from './independence'
import { InterestFact } from './interest-fact'
import { Quotes } from './quotes'
import { Section } from './section'
import { DeniedFact } from './denied-fact'
import { Wordings } from './wordings'

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
  return { title: (await load(dossier, claim)).claim.statement }
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const { dossier, claim } = await params
  const path = pathOf(dossier, claim)
  const view = await load(dossier, claim)
  const given = await searchParams
  const history = await loadView(path, (caller) => {
    const { before } = parseInput(historyPlace, given)
    return readHistory(caller, { dossier, about: view.claim.id, before })
  })
  const found = await loadView(path, (caller) =>
    listReadings(caller, parseInput(listReadingsInput, { dossier, claim })),
  )
  const { can, ratings } = view
  return (
    <>
      <ClaimHead path={path} view={view} />
      {/* In the order one reads on a phone: the words, how they reached us and ratings, then the rest. */}
      <div className="grid gap-4 pb-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <Section id="words" title="In the text">
            <Quotes view={view} />
          </Section>
        </div>
        <div className="min-w-0 space-y-4 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ClaimFacts view={view} answering={view.questions && <AnsweringOf view={view} />}>
            <DeniedFact dossier={dossier} view={view} />
            {view.origins !== null && (
              <Fact name="Origins">
                <ComposedLine of={view.origins} /> <span className="text-soft">for this answer</span>
              </Fact>
            )}
            <InterestFact view={view} />
          </ClaimFacts>
          <ClaimRatings view={view} />
          {!ratings.unrated && <DeskRating view={view} />}
        </div>
        <div className="min-w-0 space-y-4">
          <ClaimLinks view={view} />
          {view.stemma.chains.length > 1 && view.stemma.edges.length > 0 && (
            <Section id="stemma" title="How it and others reached us">
              <p className="text-xs text-soft">
                With the claims that take the same side on its question, and those linked as the same.
              </p>
              <Stemma dossier={view.dossier.key} stemma={view.stemma} claimId={view.claim.id} />
            </Section>
          )}
          <Independence view={view} />
          <ClaimReadings view={view} found={found} />
          <Section id="notes" title="Notes" hint={can['note.write'] ? 'n' : undefined}>
            <div data-key="n">
              <NoteThreads
                dossierId={view.dossier.id}
                on={{ claimId: view.claim.id }}
                threads={view.threads}
                can={can}
              />
            </div>
          </Section>
          <ClaimHistory path={path} history={history} hidden={ratings.sight === 'hidden' && !ratings.unrated} />
          <Wordings wordings={view.wordings} />
        </div>
      </div>
      <ClaimKeys />
    </>
  )
}
