import Link from 'next/link'
import { EmptyState } from '@/app/_ui/empty-state'
import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { AnswerGroup } from './answer-group'

/** The claims that answer, by position or stance; positions nobody takes stay. */
export function Answers({ view }: { view: QuestionView }) {
  const { dossier, question, groups, answers } = view
  const isChoice = question.kind === 'choice'
  return (
    <div className="grid min-w-0 gap-4">
      {answers.shown === 0 && !isChoice && (
        <EmptyState title={questionWords.noClaimAnswersThisYet}>{questionWords.answersAreGivenWhere}</EmptyState>
      )}
      {groups
        .filter((group) => answers.shown > 0 || isChoice || group.answers.length > 0)
        .map((group) => (
          <AnswerGroup key={group.key} group={group} view={view} />
        ))}
      {answers.shown > 0 && (
        <p>
          {answers.more && say(questionWords.theAnswersThatChanged, { shown: answers.shown })}
          <Link
            href={`/dossiers/${dossier.key}/claims?question=${question.key}`}
            className="link inline-flex min-h-6 items-center"
          >
            {answers.more ? questionWords.seeAllInTheClaims : questionWords.theSameClaims}
          </Link>
        </p>
      )}
    </div>
  )
}
