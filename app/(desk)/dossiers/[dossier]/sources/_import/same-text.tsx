/** The source that holds this very text already. */
export function SameText({ sources, same }: { sources: string; same: { key: string; headline: string } }) {
  return (
    <output className="mb-3 block rounded-md bg-diff px-3 py-2">
      The dossier already holds this very text, in{' '}
      <a href={`${sources}/${same.key}`} target="_blank" rel="noreferrer" className="link">
        “<bdi>{same.headline}</bdi>”<span className="sr-only"> (a new tab)</span>
      </a>
      .
    </output>
  )
}
