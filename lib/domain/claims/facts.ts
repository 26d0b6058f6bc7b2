import { chainLine } from '@/lib/domain/chains/chain'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { intervalWords } from '@/lib/domain/figures/interval-words'
import type { Interval } from '@/lib/domain/figures/interval'
import { isolateAll, lineText, storedLine } from '@/lib/domain/lines/line'
import { attributionWords, countWords, spaced, stanceWords, wordsFor } from '@/lib/domain/vocabulary-words'
import type { Fact } from './side-by-side'
import type { Stance } from '@/lib/domain/vocabulary'

/** A claim as its facts are told from: what stands in its own words, and names instead of ids. Dates are EDTF. */
export interface FactualClaim {
  stance: Stance | null
  position: string | null
  chain: readonly { name: string; capacity: string | null; knows: string | null; manner: string }[]
  attribution: string
  figure: (Interval & FigureFacts) | null
  eventDate: string | null
  eventDateBasis: string | null
  saidDate: string | null
  saidDateBasis: string | null
  publishedDate: string | null
  event: string | null
  place: string | null
  hedge: string | null
  caveat: string | null
}

interface FigureFacts {
  words: string
  measure: string
  who: string
  byWhom: string | null
  scope: string | null
  countKind: string
  basis: string
  asOfDate: string | null
  asOfBasis: string | null
  fromDate: string | null
  toDate: string | null
}

const plain = (word: string | null | undefined) => (word ? spaced(word) : null)

/** What is known of a claim besides its statement, in words, in one order for all claims. */
export function claimFacts(claim: FactualClaim): Fact[] {
  return factsOf(isolateAll(claim)).map(({ name, words }) => ({
    name,
    words: words === null ? null : storedLine(words),
  }))
}

function factsOf(claim: FactualClaim): { name: string; words: string | null }[] {
  const [head] = claim.chain
  return [
    { name: 'Answer', words: answerWords(claim) },
    ...figureFacts(claim.figure),
    { name: 'Chain', words: lineText(chainLine(claim.chain, ' › ')) || null },
    { name: 'Speaks as', words: head?.capacity ?? null },
    { name: 'Manner', words: plain(head?.manner) },
    { name: 'How it knows', words: head?.knows ?? null },
    { name: 'Attribution', words: wordsFor(attributionWords, claim.attribution) },
    { name: 'Event', words: claim.event },
    { name: 'Where', words: claim.place },
    { name: 'Happened', words: dateWords(claim.eventDate, claim.eventDateBasis) },
    { name: 'Said', words: dateWords(claim.saidDate, claim.saidDateBasis) },
    { name: 'Published', words: dateWords(claim.publishedDate, null) },
    { name: 'Hedge', words: claim.hedge },
    { name: 'Caveat', words: claim.caveat },
  ]
}

function answerWords({ stance, position }: FactualClaim): string | null {
  if (!stance) return null
  return position ? `${stanceWords[stance]}: ${position}` : stanceWords[stance]
}

function figureFacts(figure: FactualClaim['figure']): ReturnType<typeof factsOf> {
  if (!figure) return []
  const period = [figure.fromDate, figure.toDate].some(Boolean)
    ? `from ${dateWords(figure.fromDate, null) ?? 'not given'} to ${dateWords(figure.toDate, null) ?? 'not given'}`
    : null
  return [
    { name: 'Figure', words: `${figure.words} (${intervalWords(figure)})` },
    { name: 'Counts', words: plain(figure.measure) },
    { name: 'Of whom', words: plain(figure.who) },
    { name: 'By whom', words: figure.byWhom ?? 'not stated' },
    { name: 'Scope', words: figure.scope },
    { name: 'Type of count', words: wordsFor(countWords, figure.countKind) },
    { name: 'Number obtained', words: plain(figure.basis) },
    { name: 'As of', words: dateWords(figure.asOfDate, figure.asOfBasis) },
    { name: 'Period', words: period },
  ]
}

/** A date in plain words; how it is known stands with it unless it is stated. */
function dateWords(edtf: string | null, basis: string | null): string | null {
  if (!edtf) return null
  const words = describeEdtf(edtf) ?? edtf
  return basis && basis !== 'stated' ? `${words} (${basis})` : words
}
