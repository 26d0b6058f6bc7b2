import { ComposedLine } from '@/app/_ui/composed-line'
import { FigureBar } from '@/app/_ui/figure-bar'
import { Unbroken } from '@/app/_ui/unbroken'
import { sayLine } from '@/app/_ui/say-line'
import { rich } from '@/app/_ui/rich'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { barOf } from '@/lib/domain/figures/scale'
import { intervalWords } from '@/lib/domain/figures/interval-words'
import { joinLine, type Line } from '@/lib/domain/lines/line'
import type { ClaimEvidenceView } from '@/lib/services/claims/views/claim-evidence'
import { spaced } from '@/lib/domain/vocabulary-words'
import { claimWords } from '@/lib/words/claims/claim'

type Figure = NonNullable<ClaimEvidenceView['claim']['figure']>

/** A figure: the words of the text, what they read as, its bar on the question's scale, and what exactly it counts. */
export function ClaimFigure(props: { view: ClaimEvidenceView; figure: Figure }) {
  const { view, figure } = props
  const { scale, claim } = view
  const camp = claim.chainSteps.map((step) => step.party?.camp ?? step.camp).find(Boolean)
  return (
    <div className={`camp-${camp?.colour ?? 'pr'}`}>
      <p>
        <b className="font-semibold">
          <bdi>
            <Unbroken>{figure.words}</Unbroken>
          </bdi>
        </b>{' '}
        {intervalWords(figure) !== figure.words && (
          <span className="text-soft">
            <Unbroken>{intervalWords(figure)}</Unbroken>
          </span>
        )}
      </p>
      {scale && (
        <div className="my-1">
          <FigureBar id={claim.id} bar={barOf(scale, figure)} />
          <p aria-hidden="true" className="flex justify-between text-xs text-soft">
            <span>{scale.from.toLocaleString('en')}</span>
            <span>{scale.logarithmic ? claimWords.equalStepsAreFactors : ''}</span>
            <span>{scale.to.toLocaleString('en')}</span>
          </p>
        </div>
      )}
      <p className="text-xs text-soft">
        <ComposedLine of={countedLine(figure)} />
      </p>
      {figure.overruledBecause && (
        <p className="text-xs">
          {rich(claimWords.boundsSetByAnEditor, { overruledBecause: <bdi>{figure.overruledBecause}</bdi> })}
        </p>
      )}
    </div>
  )
}

/** What exactly is counted, part by part. */
function countedLine(figure: Figure): Line {
  const { measure, who, byWhom, scope, countKind, basis, asOfDate, asOfBasis } = figure
  const [from, to] = [figure.fromDate, figure.toDate].map((date) => (date ? (describeEdtf(date) ?? date) : null))
  return joinLine(
    [
      measure,
      sayLine(claimWords.who, { who: spaced(who) }),
      sayLine(claimWords.byByWhom, { byWhom: byWhom?.name ?? claimWords.whomIsNotStated }),
      scope,
      counts[countKind] ?? null,
      bases[basis] ?? null,
      asOfDate
        ? sayLine(claimWords.asOf, { asOfDate: describeEdtf(asOfDate) ?? asOfDate, asOfBasis: asOfBasis ?? '' })
        : null,
      from || to
        ? sayLine(claimWords.fromTo, { from: from ?? claimWords.notGiven, to: to ?? claimWords.notGiven })
        : null,
    ],
    ' · ',
  )
}

const counts: Record<string, string> = {
  cumulative: claimWords.totalUpToADate,
  'single-event': claimWords.oneEvent,
  period: claimWords.overAPeriod,
  level: claimWords.howManyAtADate,
  share: claimWords.shareOfAWhole,
}

const bases: Record<string, string> = {
  counted: 'counted',
  estimated: 'estimated',
  thought: 'thought',
  predicted: 'predicted',
  'not-stated': claimWords.howItWasArrived,
}
