import { Instant } from '@/app/_ui/instant'
import type { SecondFactorView } from '@/lib/services/second-factors/show-second-factor'
import { Renew } from './renew'
import { TurnOff } from './turn-off'

/** A second factor that stands: its recovery codes, and its end. */
export function Manage(props: {
  standing: NonNullable<SecondFactorView['standing']>
  required: boolean
  email: string
}) {
  const { standing, required, email } = props
  return (
    <>
      <section aria-labelledby="standing-title" className="sheet mb-4 p-5">
        <h2 id="standing-title">It is on</h2>
        <p className="mt-1 mb-4 text-soft">
          Since <Instant at={standing.since} />. Signing in asks for a code of your app.
        </p>
        <TurnOff email={email} required={required} />
      </section>
      <section aria-labelledby="codes-title" className="sheet p-5">
        <h2 id="codes-title">Recovery codes</h2>
        <p className="mt-1 mb-4 text-soft">{leftSentence(standing.codesLeft)}</p>
        <Renew email={email} />
      </section>
    </>
  )
}

function leftSentence(left: number): string {
  if (left === 0) return 'None is left. Make new ones, or without your phone you cannot sign in.'
  return `${left === 1 ? 'One is' : `${left} are`} left. New ones make those you have worthless.`
}
