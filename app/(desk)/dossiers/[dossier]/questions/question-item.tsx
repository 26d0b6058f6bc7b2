import Link from 'next/link'
import { countOf } from '@/lib/domain/collections/count-words'
import type { QuestionsView } from '@/lib/services/questions/list-questions'
import { questionsWords } from '@/lib/words/questions/questions'
import { say } from '@/lib/words/say'
import { OriginsOfAnswers } from '../_claims/origins-of-answers'

type Question = QuestionsView['questions'][number]

const cap = 1001

/** A question with how many claims answer it, its positions, and the line that may be printed, if there is one. */
export function QuestionItem({ path, question }: { path: string; question: Question }) {
  const { key, text, event, answers, unknown, positions, origins, finding } = question
  return (
    <li className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,19rem)]">
      <div className="min-w-0">
        <h3 dir="auto" className="font-serif text-md leading-snug font-semibold">
          <Link href={`${path}/${key}`} className="hover:underline wrap-break-word">
            {text}
          </Link>
        </h3>
        <p className="mt-0.5 text-xs text-soft">
          {answers === 0 ? questionsWords.noAnswersYet : countOf(answers, 'answer', { cap })}
          {unknown > 0 && say(questionsWords.ofThemWithoutOneNot, { unknown })}
          {event && (
            <>
              {' · '}
              <bdi>{event}</bdi>
            </>
          )}
        </p>
        {origins.length > 0 && <OriginsOfAnswers origins={origins} />}
        {finding && <Print finding={finding} />}
      </div>
      {positions.length > 0 && (
        <ul className="text-xs">
          {positions.map(({ id, text, claims }) => (
            <li key={id} className="flex justify-between gap-3 border-b border-line py-0.5 last:border-0">
              <span dir="auto">{text}</span>
              <span className="shrink-0 text-soft">
                {claims === 0 ? questionsWords.nobody : countOf(claims, 'claim', { cap })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Print({ finding }: { finding: NonNullable<Question['finding']> }) {
  return (
    <p dir="auto" className="mt-1">
      {finding.stale ? (
        <b className="text-conflict">{questionsWords.staleNotClearedToPrint}</b>
      ) : (
        <b>{questionsWords.print}</b>
      )}{' '}
      {finding.printLine} <span className="text-soft">{finding.mustStandWith}</span>
    </p>
  )
}
