import Link from 'next/link'
import { countOf } from '@/lib/domain/collections/count-words'
import type { ReaderView } from '@/lib/services/sources/read-source'

/** How much is on the other texts of the source, so that a text without claims does not look like a source without any. */
export function OtherTexts({ path, others, here }: { path: string; others: ReaderView['others']; here: number }) {
  const holding = others.filter(({ claims, notes }) => claims + notes > 0)
  if (holding.length === 0) return null
  return (
    <p role="note" className="mb-4 max-w-[37.5rem] rounded-md bg-diff px-3 py-2">
      {here === 0 ? 'This text has no claims. ' : ''}
      Other texts of this source:{' '}
      {holding.map((text, index) => (
        <span key={text.id}>
          {index > 0 && '; '}
          {countsOf(text)} in{' '}
          <Link href={`${path}?capture=${text.id}`} className="link">
            <bdi>{text.label}</bdi>
          </Link>
        </span>
      ))}
      .
    </p>
  )
}

function countsOf({ claims, notes }: ReaderView['others'][number]): string {
  const counted = (count: number, one: string) => (count === 0 ? [] : [countOf(count, one, { cap: Infinity })])
  return [...counted(claims, 'claim'), ...counted(notes, 'note')].join(' and ')
}
