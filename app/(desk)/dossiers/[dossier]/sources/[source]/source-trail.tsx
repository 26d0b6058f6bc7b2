import Link from 'next/link'
import { Menu } from '@/app/_ui/menu'
import { menuItemClass } from '@/app/_ui/menu-item-class'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { ReaderView } from '@/lib/services/sources/read-source'
import { readerWords } from '@/lib/words/sources/reader'
import { say } from '@/lib/words/say'

/** Where the reader is: source, capture with the ways to the others, and the hash that says which text this is. */
export function SourceTrail(props: {
  path: string
  dossier: string
  source: ReaderView['source']
  capture: ReaderView['capture']
  can: ReaderView['can']
}) {
  const { path, dossier, source, capture, can } = props
  const edition = source.edition && describeEdtf(source.edition)
  return (
    <nav aria-label={readerWords.source} className="flex flex-wrap items-center gap-x-1.5 text-soft">
      <Link href={`/dossiers/${dossier}/sources`} className="inline-flex min-h-6 items-center hover:underline">
        {readerWords.sources}
      </Link>
      <span aria-hidden="true">›</span>
      <bdi>{source.outlet ?? readerWords.outletNotRecorded}</bdi>
      {edition && <span>{say(readerWords.editionOf, { edition })}</span>}
      <span aria-hidden="true">·</span>
      <span>{readerWords.capture}</span>
      {source.captures.length > 1 ? (
        <Menu
          label={say(readerWords.captureChooseAnother, { capture: capture.label })}
          trigger={<b className="text-ink">{capture.label} ▾</b>}
          triggerClassName="min-h-6"
        >
          {source.captures.map(({ id, label, textIs }) => (
            <Link
              key={id}
              href={`${path}?capture=${id}`}
              aria-current={id === capture.id || undefined}
              className={menuItemClass}
            >
              <b>{label}</b> · {textIs === 'digest' ? readerWords.ourOwnWords : textIs}
            </Link>
          ))}
        </Menu>
      ) : (
        <b className="text-ink">{capture.label}</b>
      )}
      <span title={capture.sha256}>
        {say(readerWords.sha256, { start: capture.sha256.slice(0, 4), end: capture.sha256.slice(-4) })}
      </span>
      {can['source.change'] && (
        <Link
          href={`${path}/notices/new`}
          prefetch={false}
          className="no-print link inline-flex min-h-6 items-center sm:ms-auto"
        >
          {readerWords.correctedOrRetracted}
        </Link>
      )}
    </nav>
  )
}
