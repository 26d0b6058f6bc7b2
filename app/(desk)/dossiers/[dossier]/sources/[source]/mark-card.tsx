import type { ReactNode } from 'react'
import { Instant } from '@/app/_ui/instant'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import type { ClaimActs } from './_acts/act'
import { SuggestionFoot, SuggestionHead, type OfferActions } from './_suggestions/suggestion-card'
import { ClaimFoot, ClaimHead } from './claim-card-parts'
import { colourOf, type Mark, type ThreadCard } from './marks'
import { readerWords } from '@/lib/words/sources/reader'
import { say } from '@/lib/words/say'
import { shownStatement } from '@/lib/domain/offers/shown-statement'

/** What can be done with what a card is of. */
export interface CardActions {
  offer: OfferActions
  claim: ClaimActs
}

interface Props {
  mark: Mark
  /** The claim's card; not there while it is still to come, and for notes. */
  claim: ClaimCard | undefined
  active: boolean
  actions: CardActions
  onActivate: (id: string) => void
  /** In the margin a card can be found by its mark's id. */
  place?: 'margin' | 'sheet'
}

/** The id of the button that opens a mark's card. */
export function cardButtonId(markId: string): string {
  return `card-${markId}`
}

/** One claim, note or suggestion in the margin: short until it is active, then with all that is known of it here. */
export function MarkCard(props: Props) {
  const { mark, claim, active, onActivate, place = 'margin' } = props
  return (
    <article
      className={`sheet relative rounded-md border-s-3 px-3 pt-2 pb-2.5 ${edgeOf(mark, active)} ${
        active ? 'shadow-lift' : 'hover:border-y-edge hover:border-e-edge'
      }`}
    >
      <Head mark={mark} claim={claim} />
      <OpenButton
        id={place === 'margin' ? cardButtonId(mark.id) : undefined}
        active={active}
        onOpen={() => onActivate(mark.id)}
        serif={mark.kind !== 'note'}
      >
        {wordsOf(mark, claim)}
      </OpenButton>
      <Foot {...props} />
    </article>
  )
}

/** The edge of a card says what it is, by its line and not by its colour alone. */
function edgeOf(mark: Mark, active: boolean): string {
  if (mark.kind === 'suggestion') return active ? 'border-s-suggest' : 'border-s-edge border-dotted'
  const colour = colourOf(mark)
  const line = colour === 'none' ? 'border-s-edge' : `camp-${colour} border-s-camp`
  return mark.kind === 'note' ? `${line} border-dashed` : line
}

/** Words of the article stand in quotation marks, and nothing else does (rule 12). */
function wordsOf(mark: Mark, claim: ClaimCard | undefined): string {
  if (mark.kind === 'note') return mark.thread.body
  if (mark.kind === 'suggestion') return `“${mark.offer.words}”`
  return claim ? shownStatement(claim) : '…'
}

function Head({ mark, claim }: Pick<Props, 'mark' | 'claim'>) {
  if (mark.kind === 'suggestion') return <SuggestionHead offer={mark.offer} camp={mark.camp} />
  return mark.kind === 'claim' ? <ClaimHead camp={mark.camp} claim={claim} /> : <ThreadHead thread={mark.thread} />
}

function Foot({ mark, claim, active, actions }: Props) {
  if (mark.kind === 'suggestion') return <SuggestionFoot offer={mark.offer} active={active} actions={actions.offer} />
  if (mark.kind === 'note') return <ThreadFoot thread={mark.thread} active={active} />
  return claim && <ClaimFoot claim={claim} active={active} acts={actions.claim} />
}

function OpenButton(props: { id?: string; active: boolean; serif: boolean; onOpen: () => void; children: ReactNode }) {
  const { id, active, serif, onOpen, children } = props
  return (
    <button
      id={id}
      type="button"
      dir="auto"
      aria-current={active || undefined}
      onClick={onOpen}
      className={`mt-1 block w-full text-start wrap-break-word after:absolute after:inset-0 ${
        serif ? 'font-serif text-md' : 'text-base whitespace-pre-line'
      } ${active ? '' : 'line-clamp-3'}`}
    >
      {children}
    </button>
  )
}

function ThreadHead({ thread }: { thread: ThreadCard }) {
  return (
    <p className="flex items-baseline gap-2 text-xs text-soft">
      <span className="font-semibold">{readerWords.note}</span>
      <bdi className="min-w-0 flex-1 truncate">{thread.authorName}</bdi>
      {thread.isResolved ? <span>{readerWords.resolved}</span> : <Instant at={thread.at} dayOnly />}
    </p>
  )
}

function ThreadFoot({ thread, active }: { thread: ThreadCard; active: boolean }) {
  const { replies, tags } = thread
  return (
    <>
      {(replies > 0 || tags.length > 0) && (
        <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-soft">
          {replies > 0 && <span>{say(readerWords.repliesCount, { replies })}</span>}
          {tags.map((tag) => (
            <bdi key={tag}>#{tag}</bdi>
          ))}
        </p>
      )}
      {active && (
        <p className="mt-1">
          <a href={`#note-${thread.id}`} className="link relative z-10 inline-flex min-h-6 items-center">
            {readerWords.readReplyResolve}
          </a>
        </p>
      )}
    </>
  )
}
