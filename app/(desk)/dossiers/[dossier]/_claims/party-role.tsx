import { NameList } from '@/app/_ui/name-list'
import { spaced } from '@/lib/domain/vocabulary-words'
import type { PartyKind } from '@/lib/domain/vocabulary'
import { partiesWords } from '@/lib/words/parties/parties'

/** What a party is told from another of its name by: what it is, in what capacity it spoke last, whom it speaks for. */
export function PartyRoleLine({
  of,
}: {
  of: { kind: PartyKind; capacity: string | null; speaksFor: readonly string[] }
}) {
  return (
    <span className="text-xs text-soft">
      {spaced(of.kind)}
      {of.capacity && (
        <>
          {' · '}
          <bdi>{of.capacity}</bdi>
        </>
      )}
      {of.speaksFor.length > 0 && ` · ${partiesWords.speaksFor} `}
      <NameList names={of.speaksFor} />
    </span>
  )
}
