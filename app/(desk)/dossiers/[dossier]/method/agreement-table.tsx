import { ComposedLine } from '@/app/_ui/composed-line'
import { countOf } from '@/lib/domain/collections/count-words'
import type { AgreementReport, PairAgreement } from '@/lib/domain/agreement/report'
import { lineText } from '@/lib/domain/lines/line'
import { intervalOf, namesOf, verdictWords } from './alpha-words'

/** The same alphas in words and numbers, in the order they are drawn. */
export function AgreementTable({ agreement }: { agreement: AgreementReport }) {
  const { alpha, pairs, morePairs, claims, ratings, raters } = agreement
  return (
    <>
      <table className="rows rows-stack mt-3">
        <caption className="sr-only">Krippendorff’s alpha, ordinal, in the order drawn</caption>
        <thead>
          <tr>
            <th scope="col">Raters</th>
            <th scope="col">Alpha, 95 % interval</th>
            <th scope="col">Over</th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          {alpha && (
            <tr>
              <th scope="row">all {raters} of the desk</th>
              <td className="whitespace-nowrap">{intervalOf(alpha)}</td>
              <td>
                {countOf(claims, 'claim')}, {countOf(ratings, 'rating')}
              </td>
              <td>{verdictWords(alpha, claims)}</td>
            </tr>
          )}
          {pairs.map((pair, index) => (
            <PairRow key={`${index} ${lineText(namesOf(pair.raters))}`} pair={pair} />
          ))}
        </tbody>
      </table>
      {morePairs > 0 && (
        <p className="mt-2 text-xs text-soft">
          {countOf(morePairs, 'more pair')} with fewer claims in common are not listed.
        </p>
      )}
    </>
  )
}

function PairRow({ pair: { raters, claims, alpha } }: { pair: PairAgreement }) {
  return (
    <tr>
      <th scope="row" className="font-normal">
        <ComposedLine of={namesOf(raters)} />
      </th>
      <td className="whitespace-nowrap">{alpha ? intervalOf(alpha) : '–'}</td>
      <td>{countOf(claims, 'claim')}</td>
      <td>{alpha && verdictWords(alpha, claims)}</td>
    </tr>
  )
}
