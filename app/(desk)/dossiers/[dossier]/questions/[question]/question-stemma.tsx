import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { Stemma } from '../../_claims/stemma'

/** How the answers reached us, drawn; nothing where there is no way to draw. */
export function QuestionStemma({ view: { dossier, stemma } }: { view: QuestionView }) {
  if (stemma.edges.length === 0) return null
  return (
    <section aria-labelledby="stemma" className="sheet min-w-0 p-4">
      <h2 id="stemma">{questionWords.howTheAnswersReachedUs}</h2>
      <Stemma dossier={dossier.key} stemma={stemma} />
    </section>
  )
}
