import type { MethodView } from '@/lib/services/method/show-method'
import { methodWords } from '@/lib/words/dossiers/method'
import { say } from '@/lib/words/say'

/** How often people accepted, edited and dismissed what each rule suggested in texts. */
export function RuleRatesTable({ rates }: { rates: NonNullable<MethodView['suggestionRules']> }) {
  return (
    <section aria-labelledby="suggestions" className="sheet min-w-0 p-4">
      <h2 id="suggestions">{methodWords.whatTheMachineSuggested}</h2>
      {rates.length === 0 ? (
        <p className="mt-2 text-soft">{methodWords.noSuggestionDecided}</p>
      ) : (
        <>
          <p className="mt-1 max-w-[70ch] text-soft">{methodWords.ratesAreOfDecisions}</p>
          <div className="mt-3 overflow-x-auto">
            <table className="w-full text-start">
              <thead>
                <tr>
                  <th className="py-1 pe-3 text-start">{methodWords.rule}</th>
                  {[methodWords.decided, methodWords.accepted, methodWords.edited, methodWords.dismissed].map(
                    (name) => (
                      <th key={name} className="px-2 py-1 text-end">
                        {name}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {rates.map(({ rule, why, decided, accepted, edited, dismissed, shares }) => (
                  <tr key={rule} className="border-t border-line align-top">
                    <th scope="row" className="py-1 pe-3 text-start font-normal">
                      {why}
                    </th>
                    <td className="px-2 py-1 text-end">{decided}</td>
                    <Share count={accepted} share={shares.accepted} />
                    <Share count={edited} share={shares.edited} />
                    <Share count={dismissed} share={shares.dismissed} />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

function Share({ count, share }: { count: number; share: number }) {
  return <td className="px-2 py-1 text-end whitespace-nowrap">{say(methodWords.countAndShare, { count, share })}</td>
}
