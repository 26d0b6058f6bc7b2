import Link from 'next/link'
import type { ReactNode } from 'react'
import { CardCell, CardRow, CardTable, CardTableBody, CardTableHead, ColumnHead, RowHead } from '@/app/_ui/card-table'
import { Unbroken } from '@/app/_ui/unbroken'
import { countOf } from '@/lib/domain/collections/count-words'
import { languageName } from '@/lib/domain/sources/language-name'
import type { SourcesView } from '@/lib/services/sources/list-sources'
import { sourceWords } from '@/lib/words/sources/sources'
import { say } from '@/lib/words/say'
import { publicationWords } from './publication-words'
import { SourceMenu } from './source-menu'

type Row = SourcesView['rows'][number]

/** Sources in their order. On a phone each is a card, and every count says what it counts. */
export function SourceTable({ home, rows, can }: { home: string; rows: readonly Row[]; can: SourcesView['can'] }) {
  const hasMenu = can['source.add'] || can['source.change']
  return (
    <div className="lg:sheet">
      <CardTable className="w-full text-start max-lg:block">
        <CardTableHead className="border-b border-line text-xs text-soft max-lg:sr-only">
          <CardRow className="bg-head">
            <Head more="rounded-ss-[7px]">{sourceWords.headline}</Head>
            <Head>{sourceWords.published}</Head>
            <Head>{sourceWords.language}</Head>
            <Head more="text-end">{sourceWords.claims}</Head>
            <Head more="text-end">{sourceWords.notes}</Head>
            <Head more="text-end">{sourceWords.texts}</Head>
            <Head more={hasMenu ? '' : 'rounded-se-[7px]'}>{sourceWords.reliability}</Head>
            {hasMenu && (
              <Head more="rounded-se-[7px] w-12">
                <span className="sr-only">{sourceWords.more}</span>
              </Head>
            )}
          </CardRow>
        </CardTableHead>
        <CardTableBody className="max-lg:grid max-lg:gap-2">
          {rows.map((row) => (
            <SourceRow
              key={row.id}
              home={home}
              row={row}
              menu={hasMenu && <SourceMenu path={`${home}/sources/${row.key}`} headline={row.headline} can={can} />}
            />
          ))}
        </CardTableBody>
      </CardTable>
    </div>
  )
}

function Head({ more = '', children }: { more?: string; children: ReactNode }) {
  return <ColumnHead className={`px-3 py-2 text-start font-semibold ${more}`}>{children}</ColumnHead>
}

const cell = 'lg:px-3 lg:py-2'

function SourceRow({ home, row, menu }: { home: string; row: Row; menu: ReactNode }) {
  const published = publicationWords(row)
  return (
    <CardRow className="max-lg:sheet relative align-top max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 max-lg:gap-y-1 max-lg:p-3 lg:border-t lg:border-line lg:first:border-0 lg:hover:bg-head">
      <RowHead className={`${cell} text-start font-normal max-lg:w-full max-lg:pe-9 lg:w-[40%]`}>
        <Headline href={`${home}/sources/${row.key}`} row={row} />
      </RowHead>
      <CardCell className={`${cell} max-lg:w-full`}>
        <span className="text-soft lg:hidden">{sourceWords.publishedWithin} </span>
        <span>
          <Unbroken>{published.date}</Unbroken>
        </span>
        {published.note && (
          <span dir="auto" className="text-xs text-soft max-lg:ms-1.5 lg:block">
            {published.note}
          </span>
        )}
      </CardCell>
      <CardCell className={`${cell} text-soft`}>{languageName(row.language)}</CardCell>
      <Count href={`${home}/claims?source=${row.key}`} count={row.claims} noun="claim" headline={row.headline} />
      <Count count={row.notes} noun="note" headline={row.headline} />
      <Count count={row.captures} noun="text" headline={row.headline} />
      <CardCell className={`${cell} max-lg:w-full max-lg:empty:hidden lg:w-56`}>
        <Reliability row={row} />
      </CardCell>
      {menu && (
        <CardCell className="max-lg:absolute max-lg:end-2 max-lg:top-2 lg:py-1 lg:pe-2 lg:text-end">{menu}</CardCell>
      )}
    </CardRow>
  )
}

function Headline({ href, row }: { href: string; row: Row }) {
  const from = [row.outlet ?? sourceWords.outletNotRecorded, row.agency, row.byline].filter((name) => name !== null)
  return (
    <>
      <Link
        href={href}
        dir="auto"
        lang={row.language}
        className="block min-h-6 font-serif text-md leading-snug font-semibold hover:underline wrap-break-word"
      >
        <Unbroken>{row.headline}</Unbroken>
      </Link>
      <span className="block text-xs text-soft wrap-break-word">
        {row.standing && (
          <strong className="me-1.5 inline-block rounded-sm border border-conflict px-1.5 font-semibold text-conflict">
            {row.standing}
          </strong>
        )}
        {from.map((name, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <bdi>
              <Unbroken>{name}</Unbroken>
            </bdi>
          </span>
        ))}
      </span>
    </>
  )
}

function Count(props: { href?: string; count: number; noun: string; headline: string }) {
  const { href, count, noun, headline } = props
  const words = countOf(count, noun, { cap: 1001 })
  const [digits] = words.split(' ')
  const shown = (
    <>
      {digits}
      <span className="lg:sr-only"> {words.slice((digits ?? '').length + 1)}</span>
    </>
  )
  if (count === 0 || !href)
    return <CardCell className={`${cell} lg:text-end ${count === 0 ? 'text-soft' : ''}`}>{shown}</CardCell>
  return (
    <CardCell className={`${cell} lg:text-end`}>
      <Link
        href={href}
        prefetch={false}
        title={say(sourceWords.wordsOfHeadline, { words, headline })}
        className="inline-block min-h-6 min-w-6 hover:underline max-lg:underline"
      >
        {shown}
      </Link>
    </CardCell>
  )
}

function Reliability({ row: { reliability } }: { row: Row }) {
  if (reliability.length === 0) return null
  return (
    <ul className="text-xs">
      {reliability.map(({ topic, words, raters }) => (
        <li key={topic}>
          <bdi className="text-soft">{topic}:</bdi> {words}
          {raters > 1 && <span className="text-soft"> {say(sourceWords.ratersCount, { raters })}</span>}
        </li>
      ))}
    </ul>
  )
}
