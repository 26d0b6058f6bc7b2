import type { Metadata } from 'next'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { countOf } from '@/lib/domain/collections/count-words'
import { listMentions, listMentionsInput } from '@/lib/services/notes/list-mentions'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { inboxWords } from '@/lib/words/notes/inbox'
import { say } from '@/lib/words/say'
import { DeskFrame } from '../desk-frame'
import { MarkAllSeen } from './mark-all-seen'
import { MentionItem } from './mention-item'

export const metadata: Metadata = { title: inboxWords.mentions }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function InboxPage({ searchParams }: Props) {
  const { after } = await searchParams
  const view = await loadView('/inbox', (caller) => listMentions(caller, parseInput(listMentionsInput, { after })))
  const { mentions, next, unseen } = view
  const sub =
    unseen === 0
      ? inboxWords.notesInWhichColleagues
      : say(inboxWords.toOpenInWhich, { notes: countOf(unseen, 'note', { cap: 100 }) })
  return (
    <DeskFrame>
      <div className="mx-auto max-w-[64rem]">
        <PageHead
          title={inboxWords.mentions}
          sub={mentions.length > 0 && sub}
          actions={unseen > 0 && <MarkAllSeen at={new Date().toISOString()} />}
        />
        {mentions.length > 0 ? (
          <ul className="sheet divide-y divide-line">
            {mentions.map((mention) => (
              <MentionItem key={mention.noteId} mention={mention} />
            ))}
          </ul>
        ) : (
          <EmptyState
            title={inboxWords.nobodyHasMentionedYouYet}
            action={<LinkButton href="/dossiers">{inboxWords.viewYourDossiers}</LinkButton>}
          >
            {inboxWords.whenAColleagueWrites}
          </EmptyState>
        )}
        <Pagination label={inboxWords.olderMentions} next={next && `/inbox?after=${next}`} />
      </div>
    </DeskFrame>
  )
}
