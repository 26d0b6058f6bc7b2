import { countOf } from '@/lib/domain/collections/count-words'
import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { OriginsOfAnswers } from '../../_claims/origins-of-answers'
import { Answer } from './answer'
import { FigureAxis } from './figure-axis'

/** Answers that say the same or take the same side, oldest first; figures under one axis. */
export function AnswerGroup({ group, view }: { group: QuestionView['groups'][number]; view: QuestionView }) {
  const { key, title, sides, answers } = group
  const origins = view.evidence.origins.filter(({ claimIds }) =>
    answers.some(({ claimId }) => claimIds.includes(claimId)),
  )
  const hasFigures = view.scale !== null && answers.some(({ figure }) => figure !== null)
  return (
    <section aria-labelledby={`group-${key}`} className={`sheet min-w-0 ${sides ? '' : 'border-dashed'}`}>
      <header className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-4 py-2.5">
        <h2 id={`group-${key}`} dir="auto" className="min-w-0 wrap-break-word">
          {title}
        </h2>
        <p className="text-xs text-soft">
          {answers.length === 0 ? questionWords.noClaimSaysSo : countOf(answers.length, 'claim')}
          {!sides && questionWords.conflictsWithNothing}
        </p>
        {origins.length > 0 && <OriginsOfAnswers origins={origins} className="basis-full" />}
      </header>
      {hasFigures && view.scale && <FigureAxis scale={view.scale} />}
      {answers.length > 0 && (
        <ol aria-label={questionWords.claims}>
          {answers.map((answer) => (
            <Answer
              key={answer.claimId}
              dossier={view.dossier.key}
              question={view.question}
              scale={view.scale}
              answer={answer}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
