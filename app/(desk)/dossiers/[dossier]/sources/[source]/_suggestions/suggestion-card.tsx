import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { KeyName } from '@/app/_ui/key-name'
import { Unbroken } from '@/app/_ui/unbroken'
import { joinLine } from '@/lib/domain/lines/line'
import { spaced } from '@/lib/domain/vocabulary-words'
import type { Offer } from '@/lib/services/suggestions/views/offer-view'
import { say } from '@/lib/words/say'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import { SpeakerParty, type SpeakerAdding } from './speaker-party'

/** What can be done with a suggestion. */
export interface OfferActions {
  onAccept: (offer: Offer) => void
  onEdit: (offer: Offer) => void
  onDismiss: (offer: Offer) => void
  /** Begins to add the speaker as a party. */
  onParty: (offer: Offer) => void
  adding: SpeakerAdding
}

interface Camp {
  badge: string
  colour: string
  name: string
}

/** The first line of a suggestion's card: that it is one, whose camp, who speaks, how sure the rule is. */
export function SuggestionHead({ offer, camp }: { offer: Offer; camp: Camp | null }) {
  const level = Math.max(1, Math.min(4, Math.round(offer.confidence * 4)))
  return (
    <p className="flex items-center gap-2 text-xs text-soft">
      <span className="rounded-[3px] bg-diff px-1.5 text-xs font-semibold tracking-wide text-suggest uppercase">
        {suggestionWords.suggested}
      </span>
      {camp && <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} />}
      <span className="min-w-0 flex-1 truncate">
        <bdi>{offer.speaker}</bdi>
        {!offer.isParty && offer.manner !== 'own-voice' && ` · ${suggestionWords.notAPartyYet}`}
      </span>
      <span className="sr-only">{say(suggestionWords.confidence, { level })}</span>
      <span aria-hidden="true" className="tracking-tighter">
        {'●'.repeat(level)}
        {'○'.repeat(4 - level)}
      </span>
    </p>
  )
}

/** What was read of a suggestion; with what can be done and why it is made, once it is active. */
export function SuggestionFoot({ offer, active, actions }: { offer: Offer; active: boolean; actions: OfferActions }) {
  return (
    <>
      <Chips offer={offer} active={active} />
      {active && (
        <>
          <p className="relative z-10 mt-2.5 flex flex-wrap gap-2">
            <Button look="main" onClick={() => actions.onAccept(offer)} className="max-lg:min-h-11">
              {suggestionWords.accept} <KeyName>a</KeyName>
            </Button>
            <Button onClick={() => actions.onEdit(offer)} className="max-lg:min-h-11">
              {suggestionWords.edit} <KeyName>e</KeyName>
            </Button>
            <Button onClick={() => actions.onDismiss(offer)} className="max-lg:min-h-11">
              {suggestionWords.dismiss} <KeyName>x</KeyName>
            </Button>
            {offer.canBeParty && (
              <Button look="quiet" onClick={() => actions.onParty(offer)} className="max-lg:min-h-11">
                {suggestionWords.addTheSpeaker} <KeyName>p</KeyName>
              </Button>
            )}
          </p>
          {actions.adding.offerId === offer.id && <SpeakerParty offer={offer} adding={actions.adding} />}
          <p className="mt-2 text-xs text-soft">
            {offer.why}
            {offer.meant && ` ${say(suggestionWords.means, offer.meant)}`}
          </p>
        </>
      )}
    </>
  )
}

/** What was read, each thing under its name; a card that is not active has the figure alone. */
function Chips({ offer, active }: { offer: Offer; active: boolean }) {
  const { figure, kind, manner, said, happened, through, hedge, caveat } = offer
  const counted = figure && `${figure.words} · ${spaced(figure.measure)}`
  const chips: [string, ReactNode][] = [
    [suggestionWords.figure, counted && <Unbroken>{counted}</Unbroken>],
    [suggestionWords.kind, kind],
    [suggestionWords.how, spaced(manner)],
    [suggestionWords.said, said && <Unbroken>{said}</Unbroken>],
    [suggestionWords.happened, happened && <Unbroken>{happened}</Unbroken>],
    [suggestionWords.through, through.length > 0 && <ComposedLine of={joinLine(through, ' › ')} />],
    [suggestionWords.hedge, hedge],
    [suggestionWords.caveat, caveat],
  ]
  const shown = chips.filter(([name, value]) => value && (active || name === suggestionWords.figure))
  if (shown.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-wrap gap-1.5 text-xs">
      {shown.map(([name, value]) => (
        <li key={name} className="rounded-full border border-line px-2 py-0.5">
          <span className="text-soft">{name}</span> <bdi>{value}</bdi>
        </li>
      ))}
    </ul>
  )
}
