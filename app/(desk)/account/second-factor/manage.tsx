import { Instant } from '@/app/_ui/instant'
import { rich } from '@/app/_ui/rich'
import type { SecondFactorView } from '@/lib/services/second-factors/show-second-factor'
import { factorWords } from '@/lib/words/account/second-factor'
import { say } from '@/lib/words/say'
import { Renew } from './renew'
import { TurnOff } from './turn-off'

/** A second factor that stands: its recovery codes, and its end. */
export function Manage(props: { factor: NonNullable<SecondFactorView['factor']>; required: boolean; email: string }) {
  const { factor, required, email } = props
  return (
    <>
      <section aria-labelledby="standing-title" className="sheet mb-4 p-5">
        <h2 id="standing-title">{factorWords.itIsOn}</h2>
        <p className="mt-1 mb-4 text-soft">
          {rich(factorWords.sinceSigningInAsks, { since: <Instant at={factor.since} /> })}
        </p>
        <TurnOff email={email} required={required} />
      </section>
      <section aria-labelledby="codes-title" className="sheet p-5">
        <h2 id="codes-title">{factorWords.recoveryCodes}</h2>
        <p className="mt-1 mb-4 text-soft">{leftSentence(factor.codesLeft)}</p>
        <Renew email={email} />
      </section>
    </>
  )
}

function leftSentence(left: number): string {
  if (left === 0) return factorWords.noneIsLeftMakeNew
  return say(factorWords.areLeftNewOnesMake, { left })
}
