import type { ReaderView } from '@/lib/services/sources/read-source'
import { readerWords } from '@/lib/words/sources/reader'
import { NoteThreads } from '../../_notes/note-threads'

/** Every note on this text, whole, below it: to read, answer and resolve. */
export function NotesSection(props: { dossierId: string; captureId: string } & Pick<ReaderView, 'threads' | 'can'>) {
  const { dossierId, captureId, threads, can } = props
  return (
    <section aria-labelledby="notes-title" className="mt-8 max-w-[50rem]">
      <h2 id="notes-title" className="mb-3">
        {readerWords.notesOnThisText}
      </h2>
      <NoteThreads dossierId={dossierId} on={{ captureId }} threads={threads} can={can} />
    </section>
  )
}
