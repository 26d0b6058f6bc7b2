'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { CardCell, CardRow } from '@/app/_ui/card-table'
import { Instant } from '@/app/_ui/instant'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { StatusPill } from '@/app/_ui/status-pill'
import { Unbroken } from '@/app/_ui/unbroken'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { ClaimsView } from '@/lib/services/claims/list-claims'
import { tableWords } from '@/lib/words/claims/table'
import { say } from '@/lib/words/say'
import { DeskRatingCell } from './desk-rating-cell'
import { shownStatement } from '@/lib/domain/offers/shown-statement'

type Row = ClaimsView['rows'][number]

/** One claim: a row of the table, or a card on a phone. Rendered by the browser, too: its data are a fifth of its elements. */
export function ClaimRow({ home, row, isTickable }: { home: string; row: Row; isTickable: boolean }) {
  const { id, version, question } = row
  return (
    <CardRow className="claim-row sheet relative mb-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 p-3 align-top focus-within:bg-head has-[:checked]:bg-tint lg:static lg:table-row lg:border-0 lg:hover:bg-head">
      {isTickable && (
        <Cell className="absolute end-2 top-2 lg:static">
          <label className="grid size-6 place-items-center">
            <span className="sr-only">{say(tableWords.tickStatement, { statement: shownStatement(row) })}</span>
            <input type="checkbox" name="claims[]" value={`${id}:${version}`} className="size-4 accent-act" />
          </label>
        </Cell>
      )}
      <Cell className="col-span-2 pe-8 lg:pe-2">
        <Statement home={home} row={row} />
      </Cell>
      <Cell className="col-span-2">
        <span className="flex items-start gap-1.5 max-xl:lg:flex-wrap">
          {row.camp && <CampBadge badge={row.camp.badge} colour={row.camp.colour} name={row.camp.name} />}
          <ComposedLine of={row.attributionLine} />
        </span>
      </Cell>
      <Cell className="col-span-2">
        <SourceLink home={home} source={row.source} />
      </Cell>
      <Cell>
        <StatusPill status={row.status} />
      </Cell>
      <Cell className="col-span-2 row-start-5">
        {question && (
          <Link href={`${home}/questions/${question.key}`} prefetch={false} dir="auto" className="hover:underline">
            <Unbroken>{question.text}</Unbroken>
          </Link>
        )}
      </Cell>
      <Cell>
        <DeskRatingCell desk={row.desk} isStale={row.deskStale} />
      </Cell>
      <Count count={row.links} noun="link" />
      <Count count={row.notes} noun="note" />
      <Cell className="text-xs whitespace-nowrap text-soft xl:pe-3">
        <span className="lg:sr-only">{tableWords.changed} </span>
        <Instant at={row.updatedAt} dayOnly />
      </Cell>
    </CardRow>
  )
}

function Statement({ home, row }: { home: string; row: Row }) {
  return (
    <>
      <Link
        href={`${home}/claims/${row.id}`}
        prefetch={false}
        dir="auto"
        className="claim-open block font-serif text-md hover:underline wrap-break-word"
      >
        <Unbroken>{shownStatement(row)}</Unbroken>
      </Link>
      <StandingMarks of={row} />
      <span className="text-xs text-soft">
        {row.figureWords && (
          <>
            <bdi className="font-semibold text-ink">
              <Unbroken>{row.figureWords}</Unbroken>
            </bdi>{' '}
            ·{' '}
          </>
        )}
        {row.kind}
      </span>
    </>
  )
}

function SourceLink({ home, source }: { home: string; source: Row['source'] }) {
  return (
    <>
      <Link
        href={`${home}/sources/${source.key}`}
        prefetch={false}
        title={source.headline}
        dir="auto"
        className="hover:underline"
      >
        {source.outlet ?? tableWords.outletNotRecorded}
      </Link>
      {source.publishedDate && (
        <span className="text-xs text-soft max-lg:ms-2 lg:block">
          <Unbroken>{describeEdtf(source.publishedDate) ?? source.publishedDate}</Unbroken>
        </span>
      )}
    </>
  )
}

function Cell({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <CardCell
      className={`lg:border-b lg:border-line lg:px-2 lg:py-1.5 lg:align-top lg:text-sm lg:first:ps-3 ${className}`}
    >
      {children}
    </CardCell>
  )
}

function Count({ count, noun }: { count: number; noun: string }) {
  return (
    <Cell className={count === 0 ? 'text-soft max-lg:hidden' : ''}>
      {count}
      <span className="lg:sr-only"> {count === 1 ? noun : `${noun}s`}</span>
    </Cell>
  )
}
