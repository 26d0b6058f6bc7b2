import { ComposedLine } from '@/app/_ui/composed-line'
import { lineText } from '@/lib/domain/lines/line'
import type { AnswerOrigins } from '@/lib/services/questions/views/answer-origins'
import { shownWords } from '@/lib/words/claims/shown'

/** The origins of each answer with their make-up, a line for each. */
export function OriginsOfAnswers({
  origins,
  className = '',
}: {
  origins: readonly Pick<AnswerOrigins, 'answer' | 'sentence'>[]
  className?: string
}) {
  return (
    <ul
      aria-label={shownWords.originsOfEachAnswer}
      className={`space-y-0.5 text-xs text-soft wrap-break-word ${className}`}
    >
      {origins.map(({ answer, sentence }, index) => (
        <li key={`${index} ${lineText(answer)}`}>
          <span className="font-medium text-ink">
            <ComposedLine of={answer} />
          </span>
          : <ComposedLine of={sentence} />
        </li>
      ))}
    </ul>
  )
}
