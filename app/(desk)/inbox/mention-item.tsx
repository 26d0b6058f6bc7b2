'use client'

import Link from 'next/link'
import { Instant } from '@/app/_ui/instant'
import type { MentionsView } from '@/lib/services/notes/list-mentions'
import { inboxWords } from '@/lib/words/notes/inbox'
import { openMentionAction } from './actions'

const placeWords = {
  claim: inboxWords.onTheClaim,
  link: inboxWords.onALinkOfTheClaim,
  party: inboxWords.onTheParty,
  question: inboxWords.onTheQuestion,
  source: inboxWords.onTheSource,
}

/** A note that mentions one, and the way to it; following the way marks the mention as seen. */
export function MentionItem({ mention }: { mention: MentionsView['mentions'][number] }) {
  const { noteId, path, body, authorName, at, seenAt, dossier, place } = mention
  const isNew = seenAt === null
  const open = () => void (isNew && openMentionAction({ noteId }).catch(() => null))
  return (
    <li
      className={`relative px-4 py-3 hover:bg-tint ${isNew ? 'border-s-4 border-s-act' : 'border-s-4 border-s-transparent'}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-soft">
        {isNew && <b className="font-semibold text-act">{inboxWords.new}</b>}
        <bdi className="font-semibold text-ink">{authorName}</bdi>
        <Instant at={at} />
        <bdi>{dossier.title}</bdi>
      </p>
      <p dir="auto" className={`mt-0.5 line-clamp-3 wrap-break-word ${isNew ? 'font-medium' : ''}`}>
        <Link href={path} prefetch={false} onClick={open} onAuxClick={open} className="after:absolute after:inset-0">
          {body}
        </Link>
      </p>
      <p className="mt-0.5 text-xs text-soft wrap-break-word">
        {placeWords[place.of]} <bdi className="font-serif">{place.words}</bdi>
      </p>
    </li>
  )
}
