import { InvisibleNote } from '../invisible-note'
import { ComposedLine } from '@/app/_ui/composed-line'
import { rich } from '@/app/_ui/rich'
import { sayLine } from '@/app/_ui/say-line'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { formatInterval } from '@/lib/domain/figures/figure'
import { joinLine, line, type Line } from '@/lib/domain/lines/line'
import type { ReaderView } from '@/lib/services/sources/read-source'
import { readerWords } from '@/lib/words/sources/reader'

type Source = ReaderView['source']

/** The headline unless the text begins with it, what the words below are, who wrote and published them when, and any correction. */
export function SourceHead({
  source,
  capture,
  original,
  contradiction,
  invisible,
  path,
  isHeadlineInText,
}: Pick<ReaderView, 'source' | 'capture' | 'original' | 'contradiction' | 'invisible'> & {
  path: string
  isHeadlineInText: boolean
}) {
  return (
    <header className="mb-5 max-w-[37.5rem]">
      {source.notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
      {!isHeadlineInText && (
        <h1 dir="auto" lang={source.language} className="mb-2 text-2xl text-balance wrap-break-word">
          {source.headline}
        </h1>
      )}
      {contradiction && (
        <p role="note" className="mb-2 text-sm text-conflict">
          <ComposedLine of={contradictionOf(contradiction)} />
        </p>
      )}
      <p className="text-sm text-soft">
        <ComposedLine of={natureOf(source, capture.textIs)} />
      </p>
      <p className="mt-0.5 text-sm text-soft">
        <ComposedLine of={publicationOf(source)} />
        {source.url && (
          <>
            {' · '}
            <a href={source.url} rel="noreferrer" className="link">
              {readerWords.atTheOutlet}
            </a>
          </>
        )}
      </p>
      {original && <Original original={original} href={`${path}/original?capture=${capture.id}`} />}
      {source.publishedNote && (
        <p dir="auto" className="mt-0.5 text-xs text-soft">
          {source.publishedNote}
        </p>
      )}
      <InvisibleNote counts={invisible} className="mt-0.5" />
    </header>
  )
}

/** The file that the text was read from, to be had as it came. */
function Original({ original, href }: { original: NonNullable<ReaderView['original']>; href: string }) {
  return (
    <p className="mt-0.5 text-xs text-soft">
      {rich(readerWords.keptAsItCame, {
        file: (
          <a href={href} className="link" download>
            <bdi>{original.fileName ?? readerWords.thePastedText}</bdi>
          </a>
        ),
        hash: <code>{original.sha256.slice(0, 16)}</code>,
      })}
    </p>
  )
}

function Notice({ notice }: { notice: Source['notices'][number] }) {
  const date = notice.noticeDate && describeEdtf(notice.noticeDate)
  return (
    <div role="note" className="mb-4 rounded-md border border-conflict border-s-4 px-3 py-2">
      <p className="font-semibold text-conflict">
        {notice.kind === 'retracted' ? readerWords.retractedByTheOutlet : readerWords.correctedByTheOutlet}
        {date && `, ${date}`}
      </p>
      <p dir="auto" className="mt-0.5">
        {notice.words}
      </p>
    </div>
  )
}

function contradictionOf({ headline, text }: NonNullable<ReaderView['contradiction']>): Line {
  return sayLine(readerWords.theHeadlineSaysTheText, {
    headline: formatInterval(headline),
    text: formatInterval(text),
    measure: headline.measure,
  })
}

/** What the words are and whose: only article words are the author's own. */
function natureOf({ byline, agency, outlet }: Source, textIs: ReaderView['capture']['textIs']): Line {
  const place =
    agency || outlet
      ? joinLine([agency, outlet === agency ? null : outlet], ', ')
      : sayLine(readerWords.outletNotRecorded, {})
  const article =
    byline || agency || outlet
      ? sayLine(readerWords.byNames, { names: joinLine([byline, place], ', ') })
      : sayLine(readerWords.neitherAuthorNorOutletRecorded, {})
  const report = byline
    ? sayLine(readerWords.reportByline, { byline, possessive: possessive(byline) })
    : sayLine(readerWords.aReport, {})
  if (textIs === 'digest') return sayLine(readerWords.digestInOurOwnWords, { report, place })
  return textIs === 'translation' ? sayLine(readerWords.translationOf, { report, place }) : article
}

function possessive(name: string): string {
  return name.endsWith('s') ? '’' : '’s'
}

const bases = { stated: readerWords.asStated, relative: readerWords.fromRelativeWords, inferred: 'inferred' } as const

function publicationOf({ publishedDate, publishedWords, publishedBasis }: Source): Line {
  const date = publishedDate && describeEdtf(publishedDate)
  if (!date)
    return publishedWords
      ? sayLine(readerWords.publishedInWords, { publishedWords })
      : sayLine(readerWords.dateOfPublicationNotRecorded, {})
  const how = joinLine([publishedWords && line`“${publishedWords}”`, publishedBasis && bases[publishedBasis]], ', ')
  return publishedWords || publishedBasis
    ? sayLine(readerWords.publishedDate, { date, how })
    : sayLine(readerWords.publishedOn, { date })
}
