import { ComposedLine } from '@/app/_ui/composed-line'
import './note-body.css'
import { Instant } from '@/app/_ui/instant'
import { sayLine } from '@/app/_ui/say-line'
import { rich } from '@/app/_ui/rich'
import { renderMarkdown } from '@/lib/web/render-markdown'
import { noteWords } from '@/lib/words/notes/notes'
import { say } from '@/lib/words/say'
import { NoteEdit } from './note-edit'
import { NoteForm, type NoteSubject } from './note-form'
import { RevealNote } from './reveal-note'
import { ThreadState } from './thread-state'

/** A note as these threads show it. */
export interface NoteShown {
  id: string
  body: string
  version: number
  at: Date
  authorName: string
  mine: boolean
  tags: string[]
  wordings: { version: number; body: string; at: Date }[]
  resolved: { at: Date; byName: string } | null
  words: { exact: string; isArticle: boolean } | null
}

interface Props {
  dossierId: string
  on: NoteSubject
  threads: readonly { first: NoteShown; replies: readonly NoteShown[] }[]
  can: { 'note.write': boolean; 'note.resolve': boolean }
}

/** The note threads on one thing, open ones first, each with its replies and a way to answer; below, a new note. */
export function NoteThreads({ dossierId, on, threads, can }: Props) {
  const ordered = threads.toSorted((a, b) => Number(a.first.resolved !== null) - Number(b.first.resolved !== null))
  return (
    <div className="space-y-3">
      {ordered.map((thread) => (
        <Thread key={thread.first.id} dossierId={dossierId} on={on} thread={thread} can={can} />
      ))}
      {can['note.write'] && <NoteForm dossierId={dossierId} on={on} label={noteWords.newNote} />}
      <RevealNote ids={threads.flatMap(({ first, replies }) => [first, ...replies]).map(({ id }) => id)} />
      {threads.length === 0 && !can['note.write'] && <p className="text-soft">{noteWords.noNotes}</p>}
    </div>
  )
}

function Thread({ dossierId, on, thread, can }: Omit<Props, 'threads'> & { thread: Props['threads'][number] }) {
  const { first, replies } = thread
  const { resolved } = first
  const name = say(noteWords.byBody, { body: first.body.slice(0, 60), authorName: first.authorName })
  const all = (
    <>
      <Note dossierId={dossierId} note={first} />
      {replies.length > 0 && (
        <ul className="mt-2 space-y-2 border-s-2 border-line ps-3">
          {replies.map((note) => (
            <li key={note.id} id={`note-${note.id}`}>
              <Note dossierId={dossierId} note={note} />
            </li>
          ))}
        </ul>
      )}
      <div className="no-print mt-2 flex flex-wrap items-start gap-2">
        {can['note.write'] && (
          <details className="min-w-0 flex-1">
            <summary className="inline-flex min-h-8 items-center px-2 text-soft hover:text-ink">
              {noteWords.reply}
            </summary>
            <NoteForm
              dossierId={dossierId}
              on={on}
              replyTo={first.id}
              label={noteWords.reply}
              name={say(noteWords.replyTo, { name })}
            />
          </details>
        )}
        {can['note.resolve'] && (
          <ThreadState dossierId={dossierId} noteId={first.id} name={name} resolved={resolved !== null} />
        )}
      </div>
    </>
  )
  return (
    <article
      id={`note-${first.id}`}
      aria-label={say(noteWords.noteBy, { authorName: first.authorName })}
      className="rounded-md border border-line px-3 py-2"
    >
      {resolved ? (
        <details>
          <summary className="text-soft">
            {rich(noteWords.resolvedBy, {
              byName: <bdi>{resolved.byName}</bdi>,
              at: <Instant at={resolved.at} dayOnly />,
              body: <bdi>{first.body.slice(0, 80)}</bdi>,
            })}
          </summary>
          <div className="mt-2">{all}</div>
        </details>
      ) : (
        all
      )}
    </article>
  )
}

function Note({ dossierId, note }: { dossierId: string; note: NoteShown }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
        <b className="font-semibold text-ink">
          <bdi>{note.authorName}</bdi>
        </b>
        <Instant at={note.at} />
        {note.tags.map((tag) => (
          <span key={tag} dir="auto" className="rounded-full bg-tint px-2">
            {tag}
          </span>
        ))}
        {note.mine && <NoteEdit dossierId={dossierId} note={note} />}
      </div>
      {note.words && (
        <p className={`mt-1 text-xs text-soft ${note.words.isArticle ? 'font-serif' : ''}`}>
          <ComposedLine
            of={
              note.words.isArticle
                ? sayLine(noteWords.onExact, { exact: note.words.exact })
                : sayLine(noteWords.onDigestWordsOurs, { exact: note.words.exact })
            }
          />
        </p>
      )}
      {/* The renderer escapes everything and writes a short list of elements; see its tests. */}
      <div
        dir="auto"
        className="note-body mt-1 wrap-break-word"
        dangerouslySetInnerHTML={{ __html: renderMarkdown(note.body) }}
      />
      {note.wordings.length > 0 && (
        <details className="mt-1 text-xs text-soft">
          <summary className="inline-flex min-h-6 items-center">
            {say(noteWords.editedEarlierWordings, { wordings: note.wordings.length })}
          </summary>
          <ol className="space-y-1">
            {note.wordings.map(({ version, body, at }) => (
              <li key={version}>
                {rich(noteWords.untilAt, {
                  at: <Instant at={at} />,
                  body: (
                    <span dir="auto" className="whitespace-pre-line">
                      {body}
                    </span>
                  ),
                })}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
