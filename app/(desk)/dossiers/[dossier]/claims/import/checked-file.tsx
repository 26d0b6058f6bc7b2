import { importSentence, type ImportReport } from '@/lib/domain/claims/import-report'
import { importWords } from '@/lib/words/claims/import'
import { CheckedSheet, RefusedRows } from './checked-sheet'

/** What a check found: how many claims, and of each problem the line, the field and what to do. */
export function CheckedFile({ report, file }: { report: ImportReport; file: string }) {
  const { problems, faulty, fresh, isCut, sheet } = report
  return (
    <>
      <section aria-label={importWords.whatTheFileHolds} className="sheet overflow-x-clip">
        <div className="px-4 py-3">
          <p className={`font-medium ${faulty > 0 ? 'text-conflict' : 'text-agree'}`}>{importSentence(report)}</p>
          {faulty > 0 && <p className="text-soft">{importWords.nothingIsImportedWhile}</p>}
          {faulty === 0 && fresh === 0 && <p className="text-soft">{importWords.thereIsNothingNew}</p>}
        </div>
        {problems.length > 0 && (
          <table className="w-full text-start">
            <thead className="border-y border-line bg-head text-xs text-soft">
              <tr>
                <Head more="w-16 text-end">{sheet ? importWords.row : importWords.line}</Head>
                <Head more="text-start max-sm:hidden w-2/5">
                  {sheet ? importWords.claimAndColumn : importWords.claimAndField}
                </Head>
                <Head more="text-start">{importWords.whatToDo}</Head>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ line, claim, field, sentence }) => {
                const where = (
                  <Where
                    claim={claim}
                    field={field}
                    whole={sheet ? importWords.theWholeRow : importWords.theWholeLine}
                  />
                )
                return (
                  <tr key={`${line} ${field}`} className="border-t border-line align-top first:border-0">
                    <th scope="row" className="px-3 py-2 text-end font-semibold tabular-nums">
                      {line.toLocaleString('en')}
                    </th>
                    <td className="px-3 py-2 wrap-break-word max-sm:hidden">{where}</td>
                    <td className="px-3 py-2 wrap-break-word">
                      <span className="block sm:hidden">{where}</span>
                      <span dir="auto">{sentence}</span>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
        {isCut && <p className="border-t border-line px-4 py-2 text-soft">{importWords.readingStoppedHereThere}</p>}
        {sheet && sheet.refused.length > 0 && <RefusedRows sheet={sheet} file={file} />}
      </section>
      {sheet && <CheckedSheet sheet={sheet} />}
    </>
  )
}

function Where({ claim, field, whole }: { claim: string | null; field: string; whole: string }) {
  return (
    <>
      {claim !== null && <bdi>{claim}</bdi>}
      <span className="block text-xs text-soft">{field === '' ? whole : <bdi>{field}</bdi>}</span>
    </>
  )
}

function Head({ more, children }: { more: string; children: string }) {
  return (
    <th scope="col" className={`px-3 py-2 font-semibold ${more}`}>
      {children}
    </th>
  )
}
