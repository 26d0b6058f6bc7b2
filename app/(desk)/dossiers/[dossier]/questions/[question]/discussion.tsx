import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { NoteThreads } from '../../_notes/note-threads'
import { ThingHistory } from '../../history/thing-history'

/** What people noted about the question, and what was changed. */
export function QuestionDiscussion({ view }: { view: QuestionView }) {
  const { dossier, question } = view
  return (
    <div className="grid gap-4">
      <section aria-labelledby="notes" className="sheet p-4">
        <h2 id="notes" className="mb-2">
          {questionWords.notes}
        </h2>
        <NoteThreads dossierId={dossier.id} on={{ questionId: question.id }} threads={view.threads} can={view.can} />
      </section>
      <ThingHistory history={view.history} />
    </div>
  )
}
