import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Pagination } from '@/app/_ui/pagination'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { StatusPill } from '@/app/_ui/status-pill'
import { Unbroken } from '@/app/_ui/unbroken'
import { cappedCount } from '@/lib/domain/collections/count-words'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { PartyView } from '@/lib/services/parties/show-party'
import { partyWords } from '@/lib/words/parties/party'
import { say } from '@/lib/words/say'
import { DeskMark } from '../../_claims/desk-mark'

const nothing = {
  said: partyWords.noClaimInThisDossier,
  'by-members': partyWords.noClaimInThisDossierSentence,
  'passed-on': partyWords.noClaimCameThrough,
} as const

type Claim = PartyView['claims']['rows'][number]

/** The claims a party says or those it passes on, a page at a time. */
export function PartyClaims({ view, path }: { view: PartyView; path: string }) {
  const { claims, dossier, party } = view
  const { shown } = claims
  return (
    <section aria-labelledby="claims" className="sheet min-w-0">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-2">
        <h2 id="claims">{partyWords.claims}</h2>
        <nav aria-label={partyWords.whichClaims} className="flex flex-wrap gap-1">
          <Tab href={path} on={shown === 'said'} label={partyWords.says} count={claims.asSpeaker} />
          {party.members.length > 0 && (
            <Tab
              href={`${path}?claims=by-members`}
              on={shown === 'by-members'}
              label={partyWords.membersSay}
              count={claims.byMembers}
            />
          )}
          <Tab
            href={`${path}?claims=passed-on`}
            on={shown === 'passed-on'}
            label={partyWords.passesOn}
            count={claims.asRelay}
          />
        </nav>
      </header>
      {claims.rows.length === 0 ? (
        <p className="px-4 py-8 text-center text-soft">
          {nothing[shown]}
          {shown === 'said' && claims.byMembers > 0 && partyWords.itsMembersSaySome}
        </p>
      ) : (
        <ol>
          {claims.rows.map((claim) => (
            <Row key={claim.id} dossier={dossier.key} claim={claim} />
          ))}
        </ol>
      )}
      {shown === 'said' && claims.rows.length > 0 && (
        <p className="border-t border-line px-4 py-2">
          <Link
            href={`/dossiers/${dossier.key}/claims?party=${party.key}`}
            className="link inline-flex min-h-6 items-center"
          >
            {partyWords.filterAndSortThem}
          </Link>
        </p>
      )}
      <div className="px-4 pb-4 empty:hidden">
        <Pagination
          label={partyWords.pagesOfClaims}
          next={claims.next && `${path}?claims=${shown}&after=${claims.next}`}
        />
      </div>
    </section>
  )
}

function Tab({ href, on, label, count }: { href: string; on: boolean; label: string; count: number }) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={on ? 'page' : undefined}
      className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line px-3 text-soft hover:bg-tint hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {label} <span className="font-medium">{cappedCount(count, 1001)}</span>
    </Link>
  )
}

function Row({ dossier, claim }: { dossier: string; claim: Claim }) {
  const date = claim.publishedDate && describeEdtf(claim.publishedDate)
  return (
    <li className="border-t border-line px-4 py-2.5 first:border-0 hover:bg-head">
      <Link
        href={`/dossiers/${dossier}/claims/${claim.id}`}
        dir="auto"
        className="block font-serif text-md hover:underline wrap-break-word"
      >
        <Unbroken>{shownStatement(claim)}</Unbroken>
      </Link>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-xs text-soft">
        <ComposedLine of={claim.attributionLine} />
        {claim.figureWords && (
          <bdi className="font-semibold text-ink">
            <Unbroken>{claim.figureWords}</Unbroken>
          </bdi>
        )}
        {date && (
          <span>
            <Unbroken>{say(partyWords.publishedDate, { date })}</Unbroken>
          </span>
        )}
        <StandingMarks of={claim} />
        <StatusPill status={claim.status} />
        <DeskMark desk={claim.desk} stale={claim.deskStale} />
      </p>
    </li>
  )
}
