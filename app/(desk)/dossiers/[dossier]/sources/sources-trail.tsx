import Link from 'next/link'

/** The way back to the list, and to the source if one is at hand. */
export function SourcesTrail({ sources, source }: { sources: string; source?: { key: string; headline: string } }) {
  return (
    <nav aria-label="Source" className="flex flex-wrap items-center gap-x-1.5">
      <Link href={sources} className="inline-flex min-h-6 items-center hover:underline">
        Sources
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
