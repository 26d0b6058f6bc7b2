import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Credibility } from '@/app/_ui/credibility'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { StatusPill } from '@/app/_ui/status-pill'
import { Unbroken } from '@/app/_ui/unbroken'
import { spaced } from '@/lib/domain/vocabulary-words'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { say } from '@/lib/words/say'
import { readerWords } from '@/lib/words/sources/reader'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import type { ClaimActs } from './_acts/act'
import { AlsoSaid } from './_acts/also-said'
import { ClaimButtons } from './_acts/claim-buttons'
import type { Mark } from './marks'

type Camp = Extract<Mark, { kind: 'claim' }>['camp']

/** The first line of a claim's card: whose camp, who says it through whom, and how far the desk is with it. */
export function ClaimHead({ camp, claim }: { camp: Camp; claim: ClaimCard | undefined }) {
  return (
    <p className="flex items-start gap-2 text-xs text-soft">
      {camp && <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} />}
      <span className="min-w-0 flex-1 leading-4">
        {claim ? <ComposedLine of={claim.attributionLine} /> : readerWords.reading}
      </span>
      {claim && claim.status !== 'draft' && <StatusPill status={claim.status} />}
      {claim && claim.desk !== 'unreviewed' && <Credibility value={claim.desk} terse />}
    </p>
  )
}

/** What is known of a claim beside its words; with what can be done with it, once its card is active. */
export function ClaimFoot({ claim, active, acts }: { claim: ClaimCard; active: boolean; acts: ClaimActs }) {
  const isMarked = acts.marked?.id === claim.id
  const counts = [
    claim.contradicts > 0 && (
      <span className="text-conflict">{say(readerWords.contradictsCount, { contradicts: claim.contradicts })}</span>
    ),
    claim.notes > 0 && <span>{say(readerWords.notesCount, { notes: claim.notes })}</span>,
  ].filter(Boolean)
  return (
    <>
      <StandingMarks of={claim} />
      {claim.figureWords && (
        <p className="mt-1 text-xs text-soft">
          <bdi className="font-semibold text-ink">
            <Unbroken>{claim.figureWords}</Unbroken>
          </bdi>
          {claim.measure && ` · ${spaced(claim.measure)}`}
        </p>
      )}
      {counts.length > 0 && (
        <p className="mt-1 flex gap-3 text-xs text-soft">
          {counts.map((count, index) => (
            <span key={index}>{count}</span>
          ))}
        </p>
      )}
      {isMarked && !active && <p className="mt-1 text-xs font-semibold text-act">{readerWords.unmark}</p>}
      {active && (
        <>
          <p className="mt-1.5 text-xs text-soft">
            <ComposedLine of={claim.chain} />
          </p>
          <ClaimButtons claim={claim} acts={acts} />
          <p className="mt-2 flex items-center gap-3">
            <Link
              href={`/dossiers/${acts.dossier}/claims/${claim.id}`}
              className="link relative z-10 inline-flex min-h-6 items-center"
            >
              {readerWords.openTheClaim}
            </Link>
            {claim.status === 'draft' && <StatusPill status="draft" />}
            {claim.statementIs === 'article' && (
              <span className="text-xs text-soft">{suggestionWords.inTheArticlesWords}</span>
            )}
          </p>
          {/* It comes a moment later: below all else, so that nothing moves away from under a hand. */}
          <AlsoSaid claim={claim} acts={acts} />
        </>
      )}
    </>
  )
}
