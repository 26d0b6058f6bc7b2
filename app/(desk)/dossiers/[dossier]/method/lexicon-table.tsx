import type { LexiconRow } from '@/lib/domain/figures/lexicon-table'
import type { MethodView } from '@/lib/services/method/show-method'

/** How words become an interval: the lexicon that figures are read with, whole. */
export function LexiconTable({ lexicon: { version, around, vague } }: { lexicon: MethodView['lexicon'] }) {
  return (
    <section aria-labelledby="lexicon" className="sheet p-4">
      <h2 id="lexicon">How figures are read, lexicon {version}</h2>
      <p className="mt-1 max-w-[75ch] text-soft">
        N is the number. Words without one are floors without a ceiling. An editor can overrule any of it on a claim,
        with a reason; each figure keeps the version it was read with.
      </p>
      <Words caption="Words around a number" rows={around} />
      <Words caption="Words without a number" rows={vague} />
    </section>
  )
}

function Words({ caption, rows }: { caption: string; rows: readonly LexiconRow[] }) {
  return (
    <table className="rows rows-stack mt-3">
      <caption className="pb-1 text-start font-semibold">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-48">
            Reads as
          </th>
          <th scope="col">English</th>
          <th scope="col">Arabic</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, interval, english, arabic }) => (
          <tr key={id}>
            <th scope="row">{interval}</th>
            <td className="wrap-break-word">{english.join(' · ')}</td>
            <td lang="ar" dir="rtl" className="wrap-break-word">
              {arabic.join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
