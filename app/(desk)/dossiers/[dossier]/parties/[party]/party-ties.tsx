import Link from 'next/link'
import type { ReactNode } from 'react'
import { CampBadge } from '@/app/_ui/camp-badge'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { PartyView } from '@/lib/services/parties/show-party'
import { partyWords } from '@/lib/words/parties/party'
import { say } from '@/lib/words/say'

type Party = PartyView['party']
type Spell = Party['memberOf'][number]
type Tied = Party['drawsOn'][number]

/** What the desk knows of a party and its ties: who is not independent of whom (product.md, rule 3). */
export function PartyTies({ parties, party }: { parties: string; party: Party }) {
  const { note, memberOf, members, drawsOn, drawnOnBy } = party
  const ties = memberOf.length + members.length + drawsOn.length + drawnOnBy.length
  return (
    <section aria-labelledby="ties" className="sheet p-4">
      <h2 id="ties">{partyWords.tiesToOtherParties}</h2>
      {note && (
        <p dir="auto" className="mt-1.5 whitespace-pre-line">
          {note}
        </p>
      )}
      {ties === 0 && <p className="mt-1.5 text-soft">{partyWords.noneRecorded}</p>}
      <dl className="mt-1.5 grid gap-2 empty:hidden">
        <Ties label={partyWords.memberOf}>{memberOf.map((spell) => item(parties, spell.party, spell))}</Ties>
        <Ties label={partyWords.members}>{members.map((spell) => item(parties, spell.party, spell))}</Ties>
        <Ties label={partyWords.drawsOn}>{drawsOn.map((tied) => item(parties, tied))}</Ties>
        <Ties label={partyWords.drawnOnBy}>{drawnOnBy.map((tied) => item(parties, tied))}</Ties>
      </dl>
      {ties > 0 && <p className="mt-2 text-xs text-soft">{partyWords.membersAndThoseWho}</p>}
    </section>
  )
}

function Ties({ label, children }: { label: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div>
      <dt className="text-xs text-soft">{label}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  )
}

function item(parties: string, { id, key, name, camp }: Tied, spell?: Spell) {
  const dates = spell && datesOf(spell)
  return (
    <li key={spell?.id ?? id} className="flex min-h-6 flex-wrap items-center gap-x-2">
      {camp && <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} />}
      <Link href={`${parties}/${key}`} className="link">
        <bdi>{name}</bdi>
      </Link>
      {dates && <span className="text-xs text-soft">{dates}</span>}
    </li>
  )
}

function datesOf({ fromDate, toDate }: Spell): string {
  const from = fromDate && describeEdtf(fromDate)
  const to = toDate && describeEdtf(toDate)
  if (from && to) return say(partyWords.toFrom, { from, to })
  return from ? say(partyWords.fromCount, { from }) : to ? say(partyWords.untilTo, { to }) : ''
}
