import Link from 'next/link'
import { cappedCount, countOf } from '@/lib/domain/collections/count-words'
import { deskWords } from '@/lib/words/shell/desk'
import { say } from '@/lib/words/say'

/** The way to one's mentions, with a mark where some are new. */
export function MentionsLink({ unseen }: { unseen: number }) {
  const name =
    unseen === 0
      ? deskWords.mentions
      : say(deskWords.mentionsNewOnes, { newOnes: countOf(unseen, 'new one', { cap: 100 }) })
  return (
    <Link
      href="/inbox"
      aria-label={name}
      title={name}
      className="flex h-8 items-center gap-1 rounded-md px-2 text-soft hover:bg-tint hover:text-ink"
    >
      <span aria-hidden="true" className="text-lg leading-none">
        @
      </span>
      {unseen > 0 && (
        <span
          aria-hidden="true"
          className="min-w-4.5 rounded-full bg-act px-1.5 text-center text-xs font-semibold text-surface"
        >
          {cappedCount(unseen, 100)}
        </span>
      )}
    </Link>
  )
}
