import { claimsToSay } from '@/lib/domain/agreement/report'
import type { MethodView } from '@/lib/services/method/show-method'

/** What alpha means, in plain words, with where it comes from. */
export function HowToRead({ sampling }: { sampling: MethodView['sampling'] }) {
  return (
    <section aria-labelledby="how" className="sheet space-y-2 p-4">
      <h2 id="how">What this says</h2>
      <p>
        Krippendorff’s alpha says how much of the raters’ disagreement is left when chance is taken away: 1 is perfect
        agreement, 0 what drawing lots would give; below 0 raters disagree more than by chance, as if they read the
        scale differently.
      </p>
      <p>
        By convention ratings can be relied on from <b className="font-semibold">0.800</b> and allow tentative
        conclusions from <b className="font-semibold">0.667</b>. Look at the whole interval: where it crosses a line, or
        rests on fewer than {claimsToSay} claims, there is too little to say on which side the raters stand.
      </p>
      <p>
        It speaks of the raters, never of a claim: all may agree and be wrong. The interval is a bootstrap over claims,{' '}
        {sampling.draws.toLocaleString('en')} samples with a fixed seed, so that everybody who sees the same ratings
        sees the same.
      </p>
      <ul className="list-disc space-y-1 ps-5">
        <li>
          <a className="link" rel="noreferrer" href="https://repository.upenn.edu/asc_papers/43">
            Krippendorff (2011), how alpha is computed
          </a>
        </li>
        <li>
          <a className="link" rel="noreferrer" href="https://doi.org/10.1186/s12874-016-0200-9">
            Zapf and others (2016), its bootstrap
          </a>
        </li>
        <li>
          <code>docs/rules.md</code>, with the source code: every rule and where it is held
        </li>
      </ul>
    </section>
  )
}
