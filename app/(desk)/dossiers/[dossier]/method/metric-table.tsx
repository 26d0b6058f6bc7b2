import type { AgreementReport } from '@/lib/domain/agreement/report'
import { alphaWords } from './alpha-words'

const metrics = [
  ['ordinal', 'ordinal, as credibility is', '1, 2, 3, 4, 5 in their order'],
  ['nominal', 'nominal', 'different is different'],
  ['interval', 'interval', 'the distance between the digits'],
  ['ratio', 'ratio', 'that distance by their size'],
] as const

/** Alpha by what a difference between two digits is taken to mean. */
export function MetricTable({ byMetric }: { byMetric: AgreementReport['byMetric'] }) {
  return (
    <section aria-labelledby="metrics" className="sheet p-4">
      <h2 id="metrics">The same by other metrics</h2>
      <table className="mt-1.5 w-full">
        <caption className="sr-only">Krippendorff’s alpha by metric</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Metric</th>
            <th scope="col">Alpha</th>
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
