import { partWords } from '@/lib/words/shell/parts'
import { LinkButton } from './link-button'

/** Earlier and later pages of a list; lists are paged by key, so there are no page numbers. */
export function Pagination({
  next,
  previous,
  label = partWords.pages,
}: {
  next?: string | null
  previous?: string | null
  label?: string
}) {
  if (!next && !previous) return null
  return (
    <nav aria-label={label} className="no-print mt-4 flex justify-between gap-3">
      <span>
        {previous && (
          <LinkButton href={previous} rel="prev">
            {partWords.previous}
          </LinkButton>
        )}
      </span>
      <span>
        {next && (
          <LinkButton href={next} rel="next">
            {partWords.next}
          </LinkButton>
        )}
      </span>
    </nav>
  )
}
