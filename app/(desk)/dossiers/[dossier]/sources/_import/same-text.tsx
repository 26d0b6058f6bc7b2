import { rich } from '@/app/_ui/rich'
import { sourceImportWords } from '@/lib/words/sources/import'

/** The source that holds this very text already. */
export function SameText({ sources, same }: { sources: string; same: { key: string; headline: string } }) {
  return (
    <output className="mb-3 block rounded-md bg-diff px-3 py-2">
      {rich(sourceImportWords.theDossierAlreadyHolds, {
        link: (text) => (
          <a href={`${sources}/${same.key}`} target="_blank" rel="noreferrer" className="link">
            {text}
          </a>
        ),
        headline: <bdi>{same.headline}</bdi>,
        unseen: (text) => <span className="sr-only">{text}</span>,
      })}
    </output>
  )
}
