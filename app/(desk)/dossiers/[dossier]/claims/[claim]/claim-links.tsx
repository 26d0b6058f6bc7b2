import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Instant } from '@/app/_ui/instant'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import { linkWords } from '@/lib/domain/claims/link'
import { shownStatement, statedOf } from '@/lib/domain/offers/shown-statement'
import { linkTypes, type LinkType } from '@/lib/domain/vocabulary'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import type { SuggestedLink } from '@/lib/services/links/suggest-links'
import { claimLinkWords } from '@/lib/words/claims/links'
import { say } from '@/lib/words/say'
import { NoteThreads } from '../../_notes/note-threads'
import { LinkDialog } from './link-dialog'
import { RemoveLink } from './remove-link'
import { Section } from './section'
import { SuggestedLinks } from './suggested-links'

type LinkView = ClaimView['links'][number]

/** What editors said of this claim and others, type by type, each with its reason. */
export function ClaimLinks({ view, suggested }: { view: ClaimView; suggested: readonly SuggestedLink[] }) {
  const { links, can, dossier, claim } = view
  const groups = linkTypes.flatMap((type) => [true, false].map((outgoing) => ({ type, outgoing })))
  const dialog = can['claim.link'] && (
    <span data-key="l">
      <LinkDialog dossierId={dossier.id} claim={{ id: claim.id, ...statedOf(claim) }} />
    </span>
  )
  return (
    <Section id="links" title={claimLinkWords.links} actions={dialog}>
      {links.length === 0 && <p className="text-soft">{claimLinkWords.noLinksYetLinkWhat}</p>}
      <div className="space-y-3">
        {groups.map(({ type, outgoing }) => {
          const those = links.filter((link) => link.type === type && link.outgoing === outgoing)
          if (those.length === 0) return null
          return (
            <div key={`${type} ${outgoing}`}>
              <h3 className={`text-sm font-semibold ${tones[type] ?? ''}`}>
                <span aria-hidden="true">{signs[type]} </span>
                {linkWords(type, outgoing)}
              </h3>
              <ul className="mt-1 space-y-2">
                {those.map((link) => (
                  <LinkItem key={link.id} link={link} view={view} />
                ))}
              </ul>
            </div>
          )
        })}
      </div>
      <SuggestedLinks view={view} suggested={suggested} />
    </Section>
  )
}

function LinkItem({ link, view }: { link: LinkView; view: ClaimView }) {
  const { dossier, can } = view
  const open = link.threads.filter(({ first }) => first.resolved === null).length
  return (
    <li className="rounded-md border border-line px-3 py-2">
      <div className="flex items-start justify-between gap-2">
        <p dir="auto" className="min-w-0 font-serif text-md wrap-break-word">
          <Link href={`/dossiers/${dossier.key}/claims/${link.other.id}`} className="hover:underline">
            <Unbroken>{shownStatement(link.other)}</Unbroken>
          </Link>
        </p>
        {can['link.remove'] && <RemoveLink dossierId={dossier.id} link={link} />}
      </div>
      <p className="text-xs text-soft">
        <StandingMarks of={link.other} />
        <ComposedLine of={link.other.attributionLine} />
        {link.other.status === 'retired' && claimLinkWords.retired}
      </p>
      <p dir="auto" className="mt-1 wrap-break-word">
        {link.reason}
      </p>
      <p className="text-xs text-soft">
        {rich(claimLinkWords.confidence, {
          confidence: link.confidence,
          byName: <bdi>{link.byName}</bdi>,
          at: <Instant at={link.at} dayOnly />,
        })}
      </p>
      <details className="mt-1">
        <summary className="inline-flex min-h-6 items-center text-xs text-soft">
          {claimLinkWords.notesOnThisLink}
          {link.threads.length > 0 && say(claimLinkWords.openThreads, { threads: link.threads.length, open })}
        </summary>
        <div className="mt-2">
          <NoteThreads dossierId={dossier.id} on={{ linkId: link.id }} threads={link.threads} can={can} />
        </div>
      </details>
    </li>
  )
}

const signs: Record<LinkType, string> = {
  contradicts: '≠',
  corroborates: '=',
  repeats: '↻',
  updates: '↗',
  qualifies: '±',
  'replies-to': '↩',
}

const tones: Partial<Record<LinkType, string>> = {
  contradicts: 'text-conflict',
  corroborates: 'text-agree',
  updates: 'text-later',
}
