import type { AlphaInterval } from '@/lib/domain/agreement/agreement'
import { agreementVerdict, type PairAgreement } from '@/lib/domain/agreement/report'
import { joinLine, type Line } from '@/lib/domain/lines/line'

/** Three places, as the conventional lines have them, with a true minus sign. */
export function alphaWords(value: number): string {
  return value.toFixed(3).replace('-', '−')
}

/** "0.712 (0.540 to 0.861)". */
export function intervalOf({ alpha, low, high }: AlphaInterval): string {
  return `${alphaWords(alpha)} (${alphaWords(low)} to ${alphaWords(high)})`
}

const verdicts = {
  reliable: 'agree well enough to rely on',
  tentative: 'agree enough for tentative conclusions',
  unreliable: 'do not agree enough to conclude from',
  unclear: 'too little to say',
} as const

/** What an alpha over so many claims allows, said of the raters. */
export function verdictWords(alpha: AlphaInterval, claims: number): string {
  return verdicts[agreementVerdict(alpha, claims)]
}

/** Two raters by name, oneself as "you". */
export function namesOf([a, b]: PairAgreement['raters']): Line {
  return joinLine(
    [a, b].map(({ name, own }) => (own ? 'you' : name)),
    ' and ',
  )
}
