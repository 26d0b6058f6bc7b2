import type { AgreementReport } from '@/lib/domain/agreement/report'
import { methodWords } from '@/lib/words/dossiers/method'
import { alphaWords } from './alpha-words'

const metrics = [
  ['ordinal', methodWords.ordinalAsCredibilityIs, methodWords.digitsInTheirOrder],
  ['nominal', 'nominal', methodWords.differentIsDifferent],
  ['interval', 'interval', methodWords.theDistanceBetweenTheDigits],
  ['ratio', 'ratio', methodWords.thatDistanceByTheirSize],
] as const

/** Alpha by what a difference between two digits is taken to mean. */
export function MetricTable({ byMetric }: { byMetric: AgreementReport['byMetric'] }) {
  return (
    <section aria-labelledby="metrics" className="sheet p-4">
      <h2 id="metrics">{methodWords.theSameByOtherMetrics}</h2>
      <table className="mt-1.5 w-full">
        <caption className="sr-only">{methodWords.krippendorffsAlphaByMetric}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{methodWords.metric}</th>
            <th scope="col">{methodWords.alpha}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map(([metric, name, means]) => {
            const alpha = byMetric[metric]
            return (
              <tr key={metric} className="align-baseline">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {name} <span className="block text-xs text-soft">{means}</span>
                </th>
                <td className="py-1 text-end whitespace-nowrap">{alpha === null ? '–' : alphaWords(alpha)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
