import { ComposedLine } from '@/app/_ui/composed-line'
import { FigureBar } from '@/app/_ui/figure-bar'
import { Unbroken } from '@/app/_ui/unbroken'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { barOf } from '@/lib/domain/figures/scale'
import { intervalWords } from '@/lib/domain/figures/interval-words'
import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import type { ClaimEvidenceView } from '@/lib/services/claims/views/claim-evidence'
import { spaced } from '@/lib/domain/vocabulary-words'

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
          <p aria-hidden="true" className="flex justify-between text-2xs text-soft">
            <span>{scale.from.toLocaleString('en')}</span>
            <span>{scale.logarithmic ? 'equal steps are factors' : ''}</span>
            <span>{scale.to.toLocaleString('en')}</span>
          </p>
        </div>
      )}
      <p className="text-xs text-soft">
        <ComposedLine of={countedLine(figure)} />
      </p>
      {figure.overruledBecause && (
        <p className="text-xs">
          Bounds set by an editor: <bdi>{figure.overruledBecause}</bdi>
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
      line`who: ${spaced(who)}`,
      line`by ${byWhom?.name ?? 'whom is not stated'}`,
      scope,
      counts[countKind] ?? null,
      bases[basis] ?? null,
      asOfDate ? line`as of ${describeEdtf(asOfDate) ?? asOfDate}, ${asOfBasis ?? ''}` : null,
      from || to ? line`from ${from ?? 'not given'} to ${to ?? 'not given'}` : null,
    ],
    ' · ',
  )
}

const counts: Record<string, string> = {
  cumulative: 'total up to a date',
  'single-event': 'one event',
  period: 'over a period',
  level: 'how many at a date',
  share: 'share of a whole, in percent',
}

const bases: Record<string, string> = {
  counted: 'counted',
  estimated: 'estimated',
  thought: 'thought',
  predicted: 'predicted',
  'not-stated': 'how it was arrived at is not stated',
}
