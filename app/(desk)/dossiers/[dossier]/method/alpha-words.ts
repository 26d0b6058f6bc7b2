import type { AlphaInterval } from '@/lib/domain/agreement/agreement'
import { agreementVerdict, type PairAgreement } from '@/lib/domain/agreement/report'
import { joinLine, type Line } from '@/lib/domain/lines/line'
import { methodWords } from '@/lib/words/dossiers/method'
import { say } from '@/lib/words/say'

/** Three places, as the conventional lines have them, with a true minus sign. */
export function alphaWords(value: number): string {
  return value.toFixed(3).replace('-', '−')
}

/** "0.712 (0.540 to 0.861)". */
export function intervalOf({ alpha, low, high }: AlphaInterval): string {
  return say(methodWords.alphaWithInterval, { alpha: alphaWords(alpha), low: alphaWords(low), high: alphaWords(high) })
}

const verdicts = {
  reliable: methodWords.agreeWellEnough,
  tentative: methodWords.agreeEnoughForTentativeConclusions,
  unreliable: methodWords.doNotAgreeEnough,
  unclear: methodWords.tooLittleToSay,
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
