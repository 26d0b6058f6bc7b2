import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { StatusPill } from '@/app/_ui/status-pill'
import { Unbroken } from '@/app/_ui/unbroken'
import { sayLine } from '@/app/_ui/say-line'
import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { suggestAnswers, suggestAnswersInput, type SuggestionsView } from '@/lib/services/questions/suggest-answers'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { AcceptSuggestion } from './accept-suggestion'

const shownAtOnce = 5

type Suggestion = SuggestionsView['suggestions'][number]

/** Claims that answer nothing yet and may answer this, the likeliest first, to accept one by one. Keys as in the address. */
export async function Suggestions({ dossier, question }: { dossier: string; question: string }) {
  const path = `/dossiers/${dossier}/questions/${question}`
  const view = await loadView(path, (caller) =>
    suggestAnswers(caller, parseInput(suggestAnswersInput, { dossier, question })),
  )
  const { suggestions } = view
  if (suggestions.length === 0) return null
  return (
    <section aria-labelledby="suggestions" className="sheet min-w-0 p-4">
      <h2 id="suggestions">{questionWords.claimsThatMayAnswerThis}</h2>
      <p className="text-xs text-soft">{questionWords.theyAnswerNothingYet}</p>
      <List view={view} dossier={dossier} suggestions={suggestions.slice(0, shownAtOnce)} />
      {suggestions.length > shownAtOnce && (
        <details>
          <summary className="inline-flex min-h-6 items-center text-soft">
            {say(questionWords.moreSuggestions, { suggestions: suggestions.length - shownAtOnce })}
          </summary>
          <List view={view} dossier={dossier} suggestions={suggestions.slice(shownAtOnce)} />
        </details>
      )}
    </section>
  )
}

function List({
  view,
  dossier,
  suggestions,
}: {
  view: SuggestionsView
  dossier: string
  suggestions: readonly Suggestion[]
}) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {suggestions.map((suggestion) => (
        <li key={suggestion.claimId} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
          <Claim dossier={dossier} suggestion={suggestion} />
          <AcceptSuggestion dossierId={view.dossierId} question={view.question} suggestion={suggestion} />
        </li>
      ))}
    </ul>
  )
}

function Claim({ dossier, suggestion }: { dossier: string; suggestion: Suggestion }) {
  const { claimId, attributionLine, headline, figureWords, status } = suggestion
  return (
    <div className="min-w-0 flex-1 basis-72">
      <Link
        href={`/dossiers/${dossier}/claims/${claimId}`}
        prefetch={false}
        dir="auto"
        className="block font-serif text-md hover:underline wrap-break-word"
      >
        <Unbroken>{shownStatement(suggestion)}</Unbroken>
      </Link>
      <p className="text-xs text-soft">
        <ComposedLine of={line`${attributionLine} · ${headline}`} />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
        {figureWords && (
          <bdi className="font-medium text-ink">
            <Unbroken>{figureWords}</Unbroken>
          </bdi>
        )}
        <ComposedLine of={sharedWords(suggestion)} />
        <StandingMarks of={suggestion} />
        <StatusPill status={status} />
      </p>
    </div>
  )
}

function sharedWords({ sameMeasure, sameEvent, samePlace, words }: Suggestion): Line {
  const same = [
    sameMeasure ? questionWords.countsTheSame : null,
    sameEvent ? questionWords.sameEvent : null,
    samePlace ? questionWords.samePlace : null,
  ]
  return joinLine(
    [...same, words.length > 0 ? sayLine(questionWords.sharesWords, { words: joinLine(words, ', ') }) : null],
    ' · ',
  )
}
