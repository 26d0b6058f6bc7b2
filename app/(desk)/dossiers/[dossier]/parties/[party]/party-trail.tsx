import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { NameList } from '@/app/_ui/name-list'
import { partyKindWords } from '@/lib/domain/vocabulary-words'
import { partyWords } from '@/lib/words/parties/party'

/** Above the name: the list of parties, the camp, the kind. */
export function PartyTrail({
  href,
  party,
}: {
  href: string
  party: {
    kind: keyof typeof partyKindWords
    camp: { key: string; badge: string; colour: string; name: string } | null
  }
}) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Link href={href} className="hover:underline">
        {partyWords.parties}
      </Link>
      <span aria-hidden="true">›</span>
      {party.camp ? (
        <Link href={`${href}?camp=${party.camp.key}`} className="hover:underline">
          <CampBadge badge={party.camp.badge} colour={party.camp.colour} name={party.camp.name} named />
        </Link>
      ) : (
        partyWords.inNoCamp
      )}
      <span aria-hidden="true">·</span>
      {partyKindWords[party.kind]}
    </span>
  )
}

/** Its other names. */
export function Aliases({ names }: { names: readonly string[] }) {
  return (
    <>
      {partyWords.also} <NameList names={names} />
    </>
  )
}
