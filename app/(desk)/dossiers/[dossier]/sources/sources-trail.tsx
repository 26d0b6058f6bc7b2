import Link from 'next/link'
import { sourceWords } from '@/lib/words/sources/sources'

/** The way back to the list, and to the source if one is at hand. */
export function SourcesTrail({ sources, source }: { sources: string; source?: { key: string; headline: string } }) {
  return (
    <nav aria-label={sourceWords.source} className="flex flex-wrap items-center gap-x-1.5">
      <Link href={sources} className="inline-flex min-h-6 items-center hover:underline">
        {sourceWords.sources}
      </Link>
      {source && (
        <>
          <span aria-hidden="true">›</span>
          <Link
            href={`${sources}/${source.key}`}
            className="inline-flex min-h-6 items-center hover:underline wrap-break-word"
          >
            <bdi>{source.headline}</bdi>
          </Link>
        </>
      )}
    </nav>
  )
}
