import { Dialog } from '@/app/_ui/dialog'
import { cappedCount } from '@/lib/domain/collections/count-words'
import { type CsvTable, csvTables } from '@/lib/domain/exports/csv-tables'
import { toolsNote } from '@/lib/domain/exports/datapackage'
import { toolNotes } from '@/lib/domain/exports/tool-notes'
import { tableWords } from '@/lib/words/claims/table'
import { say } from '@/lib/words/say'
import type { ClaimAddresses } from './claims-address'

/** Every file of an export on the table's filter, in both profiles. */
export function ExportDialog({ home, addresses, count }: { home: string; addresses: ClaimAddresses; count: number }) {
  const files = Object.entries<CsvTable>(csvTables).map(([name, { title }]) => ({
    name: `${name}.csv`,
    title,
    workbook: `${name}.xlsx`,
  }))
  const described = { name: 'datapackage.json', title: tableWords.whatEveryColumnMeans, workbook: null }
  const all = { name: 'package.zip', title: tableWords.allOfThemAsOne, workbook: null }
  const addressOf = (name: string) => (name === 'claims.csv' ? `${home}/claims.csv` : `${home}/export/${name}`)
  return (
    <Dialog trigger={tableWords.export} title={tableWords.exportTitle} wide>
      <p className="mb-3 text-soft">
        {say(tableWords.ofTheFiltersInForce, {
          count: count === 1 ? tableWords.theOneClaim : say(tableWords.theClaims, { count: cappedCount(count) }),
          toolsNote,
        })}
      </p>
      <ul className="divide-y divide-line">
        {[...files, described, all].map(({ name, title, workbook }) => (
          <li key={name} className="flex flex-wrap items-center gap-x-4 py-0.5">
            <span className="min-w-0 flex-1 basis-60">
              {title} <span className="text-xs text-soft">{name}</span>
            </span>
            {(['safe', 'raw'] as const).map((profile) => (
              <a
                key={profile}
                href={addresses.file(addressOf(name), profile)}
                download
                className="link inline-flex min-h-7 items-center px-1"
              >
                {profile}
                <span className="sr-only"> {name}</span>
              </a>
            ))}
            {/* As wide as its link, so that the columns of links stand below one another. */}
            <span className="inline-block w-10">
              {workbook && (
                <a
                  href={addresses.file(addressOf(workbook), 'safe')}
                  download
                  className="link inline-flex min-h-7 items-center px-1"
                >
                  {tableWords.workbook}
                  <span className="sr-only"> {workbook}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      <HowToOpen />
    </Dialog>
  )
}

/** How each tool opens the files with every value as it stands. */
function HowToOpen() {
  return (
    <>
      <h3 className="mt-4 font-semibold">{tableWords.howToOpenThem}</h3>
      <dl className="mt-1 space-y-1">
        {toolNotes.map(({ tool, how, code }) => (
          <div key={tool}>
            <dt className="inline font-medium">{tool}</dt> <dd className="inline text-soft">{how}</dd>
            {code && (
              <dd>
                <code className="block rounded bg-tint px-2 py-1 text-xs wrap-break-word">{code}</code>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  )
}
