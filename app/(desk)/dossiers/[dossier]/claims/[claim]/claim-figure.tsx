import { FigureBar } from '@/app/_ui/figure-bar'
import { describeEdtf } from '@/lib/domain/edtf'
import { barOf } from '@/lib/domain/figure-scale'
import { intervalWords } from '@/lib/domain/interval-words'
import type { ClaimEvidenceView } from '@/lib/services/claims/claim-evidence'

/** A figure: the words of the text, what they read as, its bar on the question's scale, and what exactly it counts. */
export function ClaimFigure(props: { view: ClaimEvidenceView; figure: NonNullable<ClaimEvidenceView['claim']['figureByClaimId']> }) {
  const { view, figure } = props
  const { scale, claim } = view
  const camp = claim.chainStepsByClaimId.map((step) => step.party?.camp ?? step.camp).find(Boolean)
  const dates = [figure.fromDate, figure.toDate].map((date) => (date ? (describeEdtf(date) ?? date) : null))
  return (
    <div className={`camp-${camp?.colour ?? 'pr'}`}>
      <p>
        <b className="font-semibold">
          <bdi>{figure.words}</bdi>
        </b>{' '}
        {intervalWords(figure) !== figure.words && <span className="text-soft">{intervalWords(figure)}</span>}
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
        {[
          figure.measure,
          `who: ${figure.who.replace('-', ' ')}`,
          `by ${figure.byWhom?.name ?? 'whom is not stated'}`,
          figure.scope,
          counts[figure.countKind],
          bases[figure.basis],
          figure.asOfDate && `as of ${describeEdtf(figure.asOfDate) ?? figure.asOfDate}, ${figure.asOfBasis}`,
          (dates[0] || dates[1]) && `from ${dates[0] ?? 'not given'} to ${dates[1] ?? 'not given'}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {figure.overruledBecause && (
        <p dir="auto" className="text-xs">
          Bounds set by an editor: {figure.overruledBecause}
        </p>
      )}
    </div>
  )
}

const counts: Record<string, string> = {
  cumulative: 'total up to a date',
  'single-event': 'one event',
  period: 'over a period',
  level: 'how many at a date',
}

const bases: Record<string, string> = {
  counted: 'counted',
  estimated: 'estimated',
  thought: 'thought',
  'not-stated': 'how it was arrived at is not stated',
}
