import { countOf } from '@/lib/domain/collections/count-words'
import { describeCredibility } from '@/lib/domain/scales'
import type { PartyView } from '@/lib/services/parties/show-party'
import { partyWords } from '@/lib/words/parties/party'
import { say } from '@/lib/words/say'

/** How the party's claims fared: each desk rating in words with its count, never one score for the party. */
export function ClaimFates({ fates }: { fates: PartyView['fates'] }) {
  const { byCredibility, undecided, unratedKind, newestOnly } = fates
  const decided = byCredibility.reduce((sum, { claims }) => sum + claims, 0)
  const most = Math.max(1, ...byCredibility.map(({ claims }) => claims))
  return (
    <section aria-labelledby="fates" className="sheet p-4">
      <h2 id="fates">{partyWords.howItsClaimsFared}</h2>
      {decided === 0 ? (
        <p className="mt-1.5 text-soft">{partyWords.noClaimOfThisParty}</p>
      ) : (
        <table className="mt-1.5 w-full">
          <caption className="sr-only">{partyWords.deskRatings}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{partyWords.deskRating}</th>
              <th scope="col">{partyWords.claims}</th>
            </tr>
          </thead>
          <tbody>
            {byCredibility.map(({ credibility, claims, stale }) => (
              <tr key={credibility} className="align-baseline">
                <th scope="row" className="py-0.5 pe-3 text-start font-normal">
                  {describeCredibility(credibility)}
                  {stale > 0 && (
                    <span className="text-xs text-conflict">
                      {' '}
                      · {stale === claims ? partyWords.stale : say(partyWords.staleCount, { stale })}
                    </span>
                  )}
                </th>
                <td className="w-10 py-0.5 pe-2 text-end font-semibold">{claims}</td>
                <td aria-hidden="true" className="w-1/4 py-0.5">
                  <svg width="100%" height="8" className="text-edge">
                    <rect width={`${(claims / most) * 100}%`} height="8" rx="2" fill="currentColor" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-1.5 text-xs text-soft">{rest(decided > 0 ? undecided : 0, unratedKind, newestOnly)}</p>
    </section>
  )
}

function rest(undecided: number, unratedKind: number, newestOnly: number | null): string {
  const parts = [
    undecided > 0 && say(partyWords.withoutADeskRating, { claims: countOf(undecided, 'claim') }),
    unratedKind > 0 && say(partyWords.ofAKindThatTakesNone, { claims: countOf(unratedKind, 'claim') }),
    newestOnly !== null && say(partyWords.onlyTheThatChanged, { claims: countOf(newestOnly, 'claim') }),
  ]
  const sentence = parts.filter(Boolean).join('; ')
  return sentence && `${sentence}.`
}
