import { ComposedLine } from '@/app/_ui/composed-line'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { formatInterval } from '@/lib/domain/figures/figure'
import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import type { ReaderView } from '@/lib/services/sources/read-source'

type Source = ReaderView['source']

/** Headline, what the words below are, who wrote and published them when, and any correction. */
export function SourceHead({
  source,
  capture,
  contradiction,
}: Pick<ReaderView, 'source' | 'capture' | 'contradiction'>) {
  return (
    <header className="mb-5 max-w-[37.5rem]">
      {source.notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
      <h1 dir="auto" lang={source.language} className="text-2xl text-balance wrap-break-word">
        {source.headline}
      </h1>
      {contradiction && (
        <p role="note" className="mt-1 text-sm text-conflict">
          <ComposedLine of={contradictionOf(contradiction)} />
        </p>
      )}
      <p className="mt-2 text-sm text-soft">
        <ComposedLine of={natureOf(source, capture.textIs)} />
      </p>
      <p className="mt-0.5 text-sm text-soft">
        <ComposedLine of={publicationOf(source)} />
        {source.url && (
          <>
            {' · '}
            <a href={source.url} rel="noreferrer" className="link">
              at the outlet
            </a>
          </>
        )}
      </p>
      {source.publishedNote && (
        <p dir="auto" className="mt-0.5 text-xs text-soft">
          {source.publishedNote}
        </p>
      )}
    </header>
  )
}

function Notice({ notice }: { notice: Source['notices'][number] }) {
  const date = notice.noticeDate && describeEdtf(notice.noticeDate)
  return (
    <div role="note" className="mb-4 rounded-md border border-conflict border-s-4 px-3 py-2">
      <p className="font-semibold text-conflict">
        {notice.kind === 'retracted' ? 'Retracted by the outlet' : 'Corrected by the outlet'}
        {date && `, ${date}`}
      </p>
      <p dir="auto" className="mt-0.5">
        {notice.words}
      </p>
    </div>
  )
}

function contradictionOf({ headline, text }: NonNullable<ReaderView['contradiction']>): Line {
  return line`The headline says ${formatInterval(headline)}, the text ${formatInterval(text)} (${headline.measure}).`
}

/** What the words are and whose: only article words are the author's own. */
function natureOf({ byline, agency, outlet }: Source, textIs: ReaderView['capture']['textIs']): Line {
  const place =
    agency || outlet ? joinLine([agency, outlet === agency ? null : outlet], ', ') : line`outlet not recorded`
  const article =
    byline || agency || outlet ? line`By ${joinLine([byline, place], ', ')}` : line`Neither author nor outlet recorded`
  const report = byline ? line`${byline}${possessive(byline)} report` : line`a report`
  if (textIs === 'digest') return line`Digest in our own words of ${report}, ${place}`
  return textIs === 'translation' ? line`Translation of ${report}, ${place}` : article
}

function possessive(name: string): string {
  return name.endsWith('s') ? '’' : '’s'
}

const bases = { stated: 'as stated', relative: 'from relative words', inferred: 'inferred' } as const

function publicationOf({ publishedDate, publishedWords, publishedBasis }: Source): Line {
  const date = publishedDate && describeEdtf(publishedDate)
  if (!date) return publishedWords ? line`Published “${publishedWords}”` : line`Date of publication not recorded`
  const how = joinLine([publishedWords && line`“${publishedWords}”`, publishedBasis && bases[publishedBasis]], ', ')
  return publishedWords || publishedBasis ? line`Published ${date} (${how})` : line`Published ${date}`
}
