import Link from 'next/link'
import { Unbroken } from '@/app/_ui/unbroken'
import { countWords, questionKindWords, spaced, wordsFor } from '@/lib/domain/vocabulary-words'
import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'

/** Where we are, and what the question asks for: its kind, what it counts, its event. */
export function QuestionTrail({ dossier, question }: { dossier: string; question: QuestionView['question'] }) {
  const { kind, measure, who, byWhom, scope, countKind, event } = question
  const parts = [
    questionKindWords[kind],
    measure && spaced(measure),
    who && who !== 'not-stated' && who !== 'all' && say(questionWords.ofWho, { who }),
    byWhom && say(questionWords.byByWhom, { byWhom: byWhom.name }),
    scope,
    countKind && wordsFor(countWords, countKind),
    event?.title,
  ].filter((part): part is string => typeof part === 'string' && part !== '')
  return (
    <>
      <Link href={`/dossiers/${dossier}/questions`} className="hover:underline">
        {questionWords.questions}
      </Link>
      <span aria-hidden="true"> › </span>
      {parts.map((part, index) => (
        <span key={`${index}-${part}`}>
          {index > 0 && ' · '}
          <bdi>
            <Unbroken>{part}</Unbroken>
          </bdi>
        </span>
      ))}
    </>
  )
}
