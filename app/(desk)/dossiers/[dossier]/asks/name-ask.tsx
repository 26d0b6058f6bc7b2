import { spaced } from '@/lib/domain/vocabulary-words'
import type { NameAskView } from '@/lib/services/asks/views/ask-view'
import { askWords } from '@/lib/words/dossiers/asks'

/** Two parties of nearly one name, each with the way to its page. */
export function NameAsk({ ask, dossier }: { ask: NameAskView; dossier: string }) {
  return (
    <>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {ask.parties.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={`/dossiers/${dossier}/parties/${id}`} className="font-serif text-md hover:underline">
              <bdi>{name}</bdi>
            </a>{' '}
            <span className="text-xs text-soft">{spaced(kind)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-soft">{askWords.namesNearlyOne}</p>
    </>
  )
}
