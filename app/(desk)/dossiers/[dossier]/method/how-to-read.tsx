import { rich } from '@/app/_ui/rich'
import { claimsToSay } from '@/lib/domain/agreement/report'
import type { MethodView } from '@/lib/services/method/show-method'
import { methodWords } from '@/lib/words/dossiers/method'
import { say } from '@/lib/words/say'

/** What alpha means, in plain words, with where it comes from. */
export function HowToRead({ sampling }: { sampling: MethodView['sampling'] }) {
  return (
    <section aria-labelledby="how" className="sheet space-y-2 p-4">
      <h2 id="how">{methodWords.whatThisSays}</h2>
      <p>{methodWords.krippendorffsAlphaSaysHow}</p>
      <p>
        {rich(methodWords.byConventionRatingsCan, {
          b: (text) => <b className="font-semibold">{text}</b>,
          b2: (text) => <b className="font-semibold">{text}</b>,
          claimsToSay,
        })}
      </p>
      <p>{say(methodWords.itSpeaksOfTheRaters, { draws: sampling.draws.toLocaleString('en') })}</p>
      <ul className="list-disc space-y-1 ps-5">
        <li>
          <a className="link" rel="noreferrer" href="https://repository.upenn.edu/asc_papers/43">
            {methodWords.krippendorff2011HowAlpha}
          </a>
        </li>
        <li>
          <a className="link" rel="noreferrer" href="https://doi.org/10.1186/s12874-016-0200-9">
            {methodWords.zapfAndOthers2016Its}
          </a>
        </li>
        <li>{rich(methodWords.docsRulesMd, { code: (text) => <code>{text}</code> })}</li>
      </ul>
    </section>
  )
}
