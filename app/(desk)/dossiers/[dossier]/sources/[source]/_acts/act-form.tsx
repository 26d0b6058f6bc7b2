'use client'

import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { linkReason } from '@/lib/domain/suggestions/link-type'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { readerWords } from '@/lib/words/sources/reader'
import { useFirstFocus } from '../../../claims/_form/use-first-focus'
import { LinkForm } from '../../../claims/[claim]/link-form'
import { RatingForm } from '../../../_judgement/credibility-form'
import { NoteForm } from '../../../_notes/note-form'
import type { Act } from './act'
import { WithOpenedClaim } from './opened-claim'
import { RewordForm } from './reword-form'
import { SplitForm } from './split-form'

/** The form of what is being done with a claim: the same as on the claim's own page. */
export function ActForm(props: {
  act: Act
  dossier: { id: string; key: string }
  onLinked: () => void
  onWordsDone: () => void
}) {
  const { act, dossier, onLinked, onWordsDone } = props
  const dossierId = dossier.id
  const { claim } = act
  if (act.kind === 'words' || act.kind === 'split') {
    const OnWords = act.kind === 'words' ? RewordForm : SplitForm
    return (
      <WithOpenedClaim dossier={dossier.key} claimId={claim.id}>
        {(opened, again) => (
          <OnWords key={opened.claim.version} opened={opened} words={act.words} onDone={onWordsDone} onTake={again} />
        )}
      </WithOpenedClaim>
    )
  }
  if (act.kind === 'suggested') return <LinkingSuggested act={act} dossierId={dossierId} onLinked={onLinked} />
  if (act.kind === 'link') return <Linking act={act} dossierId={dossierId} onLinked={onLinked} />
  return (
    <>
      <p dir="auto" className="mb-3 font-serif text-md wrap-break-word">
        {shownStatement(claim)}
      </p>
      {act.kind === 'rate' ? (
        <RatingForm
          dossierId={dossierId}
          claim={{ id: claim.id, version: claim.version }}
          before={claim.ownRating ?? undefined}
        />
      ) : (
        <Noting claim={claim} dossierId={dossierId} />
      )}
    </>
  )
}

function Noting({ claim, dossierId }: { claim: ClaimCard; dossierId: string }) {
  const box = useFirstFocus<HTMLDivElement>()
  return (
    <div ref={box}>
      <NoteForm
        dossierId={dossierId}
        on={{ claimId: claim.id }}
        label={readerWords.note}
        name={readerWords.noteOnThisClaim}
      />
    </div>
  )
}

function Linking(props: { act: Extract<Act, { kind: 'link' }>; dossierId: string; onLinked: () => void }) {
  const { act, dossierId, onLinked } = props
  const { claim, other, type } = act
  return (
    <LinkForm
      dossierId={dossierId}
      claim={claim}
      other={other && { ...other, headline: '' }}
      // Sent as it stands only where the editor chose both ends and the kind: how sure they are is the middle until changed.
      filled={type && { type, confidence: 'medium' }}
      keepAs={other ? `link:${claim.id}:${other.id}:${type ?? ''}` : `link:${claim.id}`}
      startsAtReason={type !== undefined}
      onDone={onLinked}
    />
  )
}

/** The form has the type and the reason that are suggested; the editor changes both. */
function LinkingSuggested(props: {
  act: Extract<Act, { kind: 'suggested' }>
  dossierId: string
  onLinked: () => void
}) {
  const { act, dossierId, onLinked } = props
  const { type, isBack, reasons, claim: other } = act.link
  const own = { ...act.claim, headline: '' }
  const [from, to] = isBack ? [other, own] : [own, other]
  return (
    <LinkForm
      dossierId={dossierId}
      claim={from}
      other={to}
      filled={{ type, reason: linkReason(reasons) }}
      keepAs={`link:${from.id}:${to.id}`}
      onDone={onLinked}
    />
  )
}
