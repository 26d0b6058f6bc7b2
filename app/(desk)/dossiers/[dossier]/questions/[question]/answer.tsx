import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { FigureBar } from '@/app/_ui/figure-bar'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { StatusPill } from '@/app/_ui/status-pill'
import { Unbroken } from '@/app/_ui/unbroken'
import { sayLine } from '@/app/_ui/say-line'
import { rich } from '@/app/_ui/rich'
import { namesWhatItDenies } from '@/lib/domain/readings/denial-reading'
import { countedOtherwise } from '@/lib/domain/readings/counted-otherwise'
import { formatFigure, standsOn } from '@/lib/domain/figures/share-scale'
import { barOf, placeOn, type FigureScale } from '@/lib/domain/figures/scale'
import { joinLine } from '@/lib/domain/lines/line'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { countWords, figureBasisWords, spaced, stanceWords } from '@/lib/domain/vocabulary-words'
import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { WhatIsDenied } from '../../_claims/what-is-denied'
import { DeskMark } from '../../_claims/desk-mark'
import { datesOf } from './answer-dates'
import { answerColumns } from './figure-axis'

type AnswerView = QuestionView['groups'][number]['answers'][number]
type Question = QuestionView['question']

/** One claim as an answer: who says it through whom, what it says, its figure on the shared scale, and when. */
export function Answer(props: { dossier: string; question: Question; scale: FigureScale | null; answer: AnswerView }) {
  const { dossier, question, scale, answer } = props
  const { camp, figure, hedge, caveat } = answer
  const denies = answer.stance === 'denies'
  return (
    <li className={`${answerColumns} border-t border-line px-4 py-3 first:border-0`}>
      <div className={`min-w-0 ${figure ? '' : 'sm:col-span-2'}`}>
        <p className="flex items-baseline gap-2 text-xs text-soft">
          {camp && <CampBadge {...camp} />}
          <ComposedLine of={answer.attributionLine} />
        </p>
        <Link
          href={`/dossiers/${dossier}/claims/${answer.claimId}`}
          dir="auto"
          className="mt-0.5 block font-serif text-md hover:underline wrap-break-word"
        >
          <Unbroken>{shownStatement(answer)}</Unbroken>
        </Link>
        {(hedge || caveat) && (
          <p className="mt-0.5 text-xs text-soft">
            <ComposedLine
              of={joinLine(
                [
                  hedge && sayLine(questionWords.hedgedHedge, { hedge }),
                  caveat && sayLine(questionWords.caveat, { caveat }),
                ],
                ' · ',
              )}
            />
          </p>
        )}
        <Marks answer={answer} />
        {denies && !namesWhatItDenies(question.kind, answer) && (
          <WhatIsDenied dossier={dossier} claimId={answer.claimId} kind={question.kind} />
        )}
      </div>
      {figure && <AnswerFigure question={question} scale={scale} answer={answer} figure={figure} />}
    </li>
  )
}

type Figure = NonNullable<AnswerView['figure']>

/** The figure of an answer: as written, as an interval, and on the shared scale unless it is denied. */
function AnswerFigure(props: { question: Question; scale: FigureScale | null; answer: AnswerView; figure: Figure }) {
  const { question, scale, answer, figure } = props
  const { camp } = answer
  const denies = answer.stance === 'denies'
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-2">
        {denies && <span>{questionWords.denies}</span>}
        <bdi className="font-semibold">
          <Unbroken>{figure.words}</Unbroken>
        </bdi>
        <span className="text-xs text-soft">
          <Unbroken>{formatFigure(figure)}</Unbroken>
          {figure.basis !== 'not-stated' && ` · ${figureBasisWords[figure.basis]}`}
        </span>
      </p>
      {scale && standsOn(figure, scale) && !denies && (
        <div className={camp ? `camp-${camp.colour}` : '[--c:var(--apart)]'}>
          <FigureBar
            id={answer.claimId}
            bar={barOf(scale, figure)}
            label={formatFigure(figure)}
            ticks={scale.ticks.map((tick) => placeOn(scale, tick))}
          />
        </div>
      )}
      <Counts question={question} figure={figure} />
      {figure.overruledBecause && (
        <p className="text-xs text-soft">
          {rich(questionWords.boundsSetByAnEditor, { overruledBecause: <bdi>{figure.overruledBecause}</bdi> })}
        </p>
      )}
    </div>
  )
}

function Marks({ answer }: { answer: AnswerView }) {
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-xs text-soft">
      {answer.stance === 'implies' && <span>{say(questionWords.itImplies, { implies: stanceWords.implies })}</span>}
      {datesOf(answer).map((date) => (
        <span key={date}>
          <Unbroken>{date}</Unbroken>
        </span>
      ))}
      <StatusPill status={answer.status} />
      {answer.interestReason && (
        <span className="font-medium text-agree">
          {rich(questionWords.againstInterest, {
            interestReason: <bdi className="font-normal">{answer.interestReason}</bdi>,
          })}
        </span>
      )}
      <StandingMarks of={answer} />
      <DeskMark desk={answer.desk} stale={answer.deskStale} />
    </p>
  )
}

/** Says what a figure counts where that is not what the question asks for: such figures are never added or set apart. */
function Counts({ question, figure }: { question: Question; figure: Figure }) {
  const otherwise = countedOtherwise(question, figure)
  if (otherwise.length === 0) return null
  const words = otherwise.map((part) =>
    part === 'countKind' ? countWords[figure.countKind] : spaced(figure[part] ?? ''),
  )
  return (
    <p className="text-xs text-apart">
      <span aria-hidden="true">‖ </span>
      {rich(questionWords.whatItCounts, {
        words: (
          <span className="font-medium">
            <ComposedLine of={joinLine(words, ' · ')} />
          </span>
        ),
      })}
    </p>
  )
}
