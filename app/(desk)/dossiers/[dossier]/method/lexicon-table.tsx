import type { LexiconRow } from '@/lib/domain/figures/lexicon-table'
import type { MethodView } from '@/lib/services/method/show-method'
import { methodWords } from '@/lib/words/dossiers/method'
import { say } from '@/lib/words/say'

/** How words become an interval: the lexicon that figures are read with, whole. */
export function LexiconTable({ lexicon: { version, around, vague } }: { lexicon: MethodView['lexicon'] }) {
  return (
    <section aria-labelledby="lexicon" className="sheet p-4">
      <h2 id="lexicon">{say(methodWords.howFiguresAreReadLexicon, { version })}</h2>
      <p className="mt-1 max-w-[75ch] text-soft">{methodWords.nIsTheNumberWords}</p>
      <Words caption={methodWords.wordsAroundANumber} rows={around} />
      <Words caption={methodWords.wordsWithoutANumber} rows={vague} />
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
            {methodWords.readsAs}
          </th>
          <th scope="col">{methodWords.english}</th>
          <th scope="col">{methodWords.arabic}</th>
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
