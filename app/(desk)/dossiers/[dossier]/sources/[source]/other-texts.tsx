import Link from 'next/link'
import { rich } from '@/app/_ui/rich'
import { countOf } from '@/lib/domain/collections/count-words'
import type { ReaderView } from '@/lib/services/sources/read-source'
import { readerWords } from '@/lib/words/sources/reader'

/** How much is on the other texts of the source, so that a text without claims does not look like a source without any. */
export function OtherTexts({ path, others, here }: { path: string; others: ReaderView['others']; here: number }) {
  const holding = others.filter(({ claims, notes }) => claims + notes > 0)
  if (holding.length === 0) return null
  return (
    <p role="note" className="mb-4 max-w-[37.5rem] rounded-md bg-diff px-3 py-2">
      {rich(readerWords.otherTextsOfThisSource, {
        here: here === 0 ? readerWords.thisTextHasNoClaims : '',
        holding: holding.map((text, index) => (
          <span key={text.id}>
            {index > 0 && '; '}
            {rich(readerWords.countsInText, {
              counts: countsOf(text),
              text: (
                <Link href={`${path}?capture=${text.id}`} className="link">
                  <bdi>{text.label}</bdi>
                </Link>
              ),
            })}
          </span>
        )),
      })}
    </p>
  )
}

function countsOf({ claims, notes }: ReaderView['others'][number]): string {
  const counted = (count: number, one: string) => (count === 0 ? [] : [countOf(count, one, { cap: Infinity })])
  return [...counted(claims, 'claim'), ...counted(notes, 'note')].join(' and ')
}
