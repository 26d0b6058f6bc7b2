import Link from 'next/link'
import { Menu } from '@/app/_ui/menu'
import { menuItemClass } from '@/app/_ui/menu-item-class'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { ReaderView } from '@/lib/services/sources/read-source'

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
    <nav aria-label="Source" className="flex flex-wrap items-center gap-x-1.5 text-soft">
      <Link href={`/dossiers/${dossier}/sources`} className="inline-flex min-h-6 items-center hover:underline">
        Sources
      </Link>
      <span aria-hidden="true">›</span>
      <bdi>{source.outlet ?? 'outlet not recorded'}</bdi>
      {edition && <span>· edition of {edition}</span>}
      <span aria-hidden="true">·</span>
      <span>capture</span>
      {source.captures.length > 1 ? (
        <Menu
          label={`Capture ${capture.label}, choose another`}
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
              <b>{label}</b> · {textIs === 'digest' ? 'our own words' : textIs}
            </Link>
          ))}
        </Menu>
      ) : (
        <b className="text-ink">{capture.label}</b>
      )}
      <span title={capture.sha256}>
        · sha-256 {capture.sha256.slice(0, 4)}…{capture.sha256.slice(-4)}
      </span>
      {can['source.change'] && (
        <Link
          href={`${path}/notices/new`}
          prefetch={false}
          className="no-print link inline-flex min-h-6 items-center sm:ms-auto"
        >
          Corrected or retracted?
        </Link>
      )}
    </nav>
  )
}
