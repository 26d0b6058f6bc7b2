import { ComposedLine } from '@/app/_ui/composed-line'
import { countOf } from '@/lib/domain/collections/count-words'
import type { AgreementReport, PairAgreement } from '@/lib/domain/agreement/report'
import { lineText } from '@/lib/domain/lines/line'
import { methodWords } from '@/lib/words/dossiers/method'
import { say } from '@/lib/words/say'
import { intervalOf, namesOf, verdictWords } from './alpha-words'

/** The same alphas in words and numbers, in the order they are drawn. */
export function AgreementTable({ agreement }: { agreement: AgreementReport }) {
  const { alpha, pairs, morePairs, claims, ratings, raters } = agreement
  return (
    <>
      <table className="rows rows-stack mt-3">
        <caption className="sr-only">{methodWords.krippendorffsAlphaOrdinal}</caption>
        <thead>
          <tr>
            <th scope="col">{methodWords.raters}</th>
            <th scope="col">{methodWords.alpha95Interval}</th>
            <th scope="col">{methodWords.over}</th>
            <th scope="col">{methodWords.whatItSays}</th>
          </tr>
        </thead>
        <tbody>
          {alpha && (
            <tr>
              <th scope="row">{say(methodWords.allOfTheDesk, { raters })}</th>
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
          {say(methodWords.withFewerClaims, { morePairs: countOf(morePairs, 'more pair') })}
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
