import { rich } from '@/app/_ui/rich'
import { Term } from '@/app/_ui/term'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import type { readHistory } from '@/lib/services/history/read-history'
import type { SuggestedLink } from '@/lib/services/links/suggest-links'
import type { listReadings } from '@/lib/services/readings/list-readings'
import { claimWords } from '@/lib/words/claims/claim'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { Stemma } from '../../_claims/stemma'
import { NoteThreads } from '../../_notes/note-threads'
import { ClaimHistory } from './claim-history'
import { ClaimLinks } from './claim-links'
import { ClaimReadings } from './claim-readings'
import { Independence } from './independence'
import { Section } from './section'
import { Wordings } from './wordings'

/** What stands around the claim: other claims, how it reads against them, what people noted, and what was changed. */
export function ClaimContext(props: {
  path: string
  view: ClaimView
  suggested: readonly SuggestedLink[]
  readingList: Awaited<ReturnType<typeof listReadings>>
  history: Awaited<ReturnType<typeof readHistory>>
}) {
  const { path, view, suggested, readingList, history } = props
  const { can, ratings } = view
  return (
    <div className="min-w-0 space-y-4">
      <ClaimLinks view={view} suggested={suggested} />
      {view.stemma.chains.length > 1 && view.stemma.edges.length > 0 && (
        <Section id="stemma" title={claimWords.howItAndOthers}>
          <p className="text-xs text-soft">
            {rich(claimWords.withTheClaims, { term: (word) => <Term means={glossaryWords.chain}>{word}</Term> })}
          </p>
          <Stemma dossier={view.dossier.key} stemma={view.stemma} claimId={view.claim.id} />
        </Section>
      )}
      <Independence view={view} />
      <ClaimReadings view={view} readingList={readingList} />
      <Section id="notes" title={claimWords.notes} hint={can['note.write'] ? 'n' : undefined}>
        <div data-key="n">
          <NoteThreads dossierId={view.dossier.id} on={{ claimId: view.claim.id }} threads={view.threads} can={can} />
        </div>
      </Section>
      <ClaimHistory path={path} history={history} hidden={ratings.sight === 'hidden' && !ratings.unrated} />
      <Wordings wordings={view.wordings} />
    </div>
  )
}
