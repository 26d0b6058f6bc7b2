import type { AnswerOrigins } from '@/lib/services/questions/answer-origins'

/** The origins of each answer with their make-up, a line for each. */
export function OriginsOfAnswers({ origins, className = '' }: { origins: readonly AnswerOrigins[]; className?: string }) {
  return (
    <ul aria-label="Origins of each answer" className={`space-y-0.5 text-xs text-soft [overflow-wrap:anywhere] ${className}`}>
      {origins.map(({ answer, sentence }, index) => (
        <li key={`${index} ${answer}`}>
          <bdi className="font-medium text-ink">{answer}</bdi>: <bdi>{sentence}</bdi>
        </li>
      ))}
    </ul>
  )
}
