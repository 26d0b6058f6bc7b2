import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { NameList } from '@/app/_ui/name-list'
import { cappedCount, countOf } from '@/lib/domain/collections/count-words'
import type { PartiesView } from '@/lib/services/parties/list-parties'
import { partyKindWords } from '@/lib/domain/vocabulary-words'
import { partiesWords } from '@/lib/words/parties/parties'
import { say } from '@/lib/words/say'

type Party = PartiesView['parties'][number]

/** Parties in their order, a heading for each camp. On a phone the name's cell says what has no column. */
export function PartyTable({ path, parties }: { path: string; parties: readonly Party[] }) {
  return (
    <div className="sheet overflow-x-clip">
      <table className="w-full text-start">
        <thead className="border-b border-line bg-head text-xs text-soft">
          <tr>
            <Head>{partiesWords.name}</Head>
            <Head more="max-sm:hidden">{partiesWords.whatItIs}</Head>
            <Head more="text-end">{partiesWords.says}</Head>
            <Head more="text-end whitespace-nowrap">{partiesWords.passesOn}</Head>
            <Head more="max-md:hidden w-2/5">{partiesWords.reliabilityByTopic}</Head>
          </tr>
        </thead>
        {byCamp(parties).map((group) => (
          <tbody key={group.camp?.name ?? ''} className="border-b border-line last:border-0">
            <tr className="bg-tint">
              <th scope="rowgroup" colSpan={5} className="px-3 py-1.5 text-start font-semibold">
                {group.camp ? <CampBadge {...group.camp} named /> : partiesWords.inNoCamp}
              </th>
            </tr>
            {group.parties.map((party) => (
              <Row key={party.id} path={path} party={party} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function byCamp(parties: readonly Party[]): { camp: Party['camp']; parties: Party[] }[] {
  const groups: { camp: Party['camp']; parties: Party[] }[] = []
  for (const party of parties) {
    const last = groups.at(-1)
    if (last && last.camp?.name === party.camp?.name) last.parties.push(party)
    else groups.push({ camp: party.camp, parties: [party] })
  }
  return groups
}

function Head({ more = '', children }: { more?: string; children: string }) {
  return (
    <th scope="col" className={`px-3 py-2 text-start font-semibold ${more}`}>
      {children}
    </th>
  )
}

function Row({ path, party }: { path: string; party: Party }) {
  const href = `${path}/${party.key}`
  return (
    <tr className="border-t border-line align-top first:border-0 hover:bg-head">
      <th scope="row" className="px-3 py-2 text-start font-normal">
        <Link href={href} className="inline-block min-h-6 font-semibold hover:underline wrap-break-word">
          <bdi>{party.name}</bdi>
        </Link>
        <span className="block text-xs text-soft sm:hidden">{partyKindWords[party.kind]}</span>
        {party.aliases.length > 0 && (
          <span className="text-xs text-soft wrap-break-word max-sm:block sm:ms-2">
            {partiesWords.also} <NameList names={party.aliases} />
          </span>
        )}
        <span className="md:hidden">
          <Reliability party={party} />
        </span>
      </th>
      <td className="px-3 py-2 text-soft max-sm:hidden">{partyKindWords[party.kind]}</td>
      <Count href={href} count={party.asSpeaker} what="says" name={party.name} />
      <Count
        href={`${href}?claims=passed-on`}
        count={party.asRelay}
        what={partiesWords.passesOnWithin}
        name={party.name}
      />
      <td className="px-3 py-2 max-md:hidden">
        <Reliability party={party} />
      </td>
    </tr>
  )
}

function Count({ href, count, what, name }: { href: string; count: number; what: string; name: string }) {
  return (
    <td className="px-3 py-2 text-end">
      {count === 0 ? (
        <span className="text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{partiesWords.none}</span>
        </span>
      ) : (
        <Link
          href={href}
          aria-label={`${name} ${what} ${countOf(count, 'claim', { cap: 1001 })}`}
          className="inline-block min-h-6 min-w-6 hover:underline"
        >
          {cappedCount(count, 1001)}
        </Link>
      )}
    </td>
  )
}

function Reliability({ party: { reliability } }: { party: Party }) {
  if (reliability.length === 0) return null
  return (
    <ul className="text-xs font-normal">
      {reliability.map(({ topic, words, raters }) => (
        <li key={topic}>
          <bdi className="text-soft">{topic}:</bdi> {words}
          {raters > 1 && <span className="text-soft"> {say(partiesWords.ratersCount, { raters })}</span>}
        </li>
      ))}
    </ul>
  )
}
