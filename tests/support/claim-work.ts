import type { MarkedArticle, MarkedClaim, MarkedFigure, Place } from './claim-cases'
import { nameWords } from './claim-score'

/** A figure as the cases mark it, with its interval. */
export interface CountedFigure extends MarkedFigure {
  low: number | null
  high: number | null
  measure: string
}

/** A claim with what its cases say of it beyond its words. */
export interface WorkedClaim extends MarkedClaim {
  relay: string | null
  claimKind?: string
  /** When it was said (EDTF); null: the text does not say; not there: the case does not mark it. */
  said?: string | null
}

/** An article with its claims, as a person works through it. */
export interface WorkedArticle extends MarkedArticle {
  claims: WorkedClaim[]
  figures: CountedFigure[]
}

/** What is compared of a claim: as its form holds it, or as it is stored. */
export interface ClaimState {
  /** Who said it and who passed it on, the outlet last; names as they stand in the chain. */
  chain: string[]
  manner: string
  figure: { low: number | null; high: number | null } | null
  said: string
  happened: string
}

/** The suggestion that a person would take for a claim, by its place, and whether it is read as the case has it. */
export type ReadClaim = (Place & { isRight: boolean }) | null

/** Where a claim is not as its case has it. */
export type Fault = 'speaker' | 'voice' | 'relay' | 'manner' | 'figure' | 'said' | 'happened'

/** Whether the outlet says it itself: what footage or a document shows in its account is nobody's words that are recorded. */
export const isOwnVoice = ({ kind, manner }: Pick<MarkedClaim, 'kind' | 'manner'>) =>
  kind === 'own-voice' && manner.startsWith('own-')

/** The figures that stand in a claim's words, those of money and time apart: they are not scored. */
export function figuresOf(article: WorkedArticle, claim: Place): CountedFigure[] {
  return figuresIn(article, claim).filter(({ measure }) => isCounted(measure))
}

const figuresIn = ({ figures }: WorkedArticle, claim: Place) =>
  figures.filter(({ start, end }) => start >= claim.start && end <= claim.end)

const isCounted = (measure: string) => !/crown|mark|dollar|euro|money|hour|day|week|month|year|minute/.test(measure)

/** Who says it, as a person would write it: the outlet by its name, and nobody as such. */
export function speakerOf({ outlet }: WorkedArticle, claim: WorkedClaim): string {
  if (claim.speaker === '(outlet)') return isOwnVoice(claim) ? outlet : 'not recorded'
  return claim.refersTo ?? claim.speaker
}

/** The dates that stand in a claim's words. */
export function datesOf({ dates = [] }: WorkedArticle, claim: Place): { words: string; edtf: string }[] {
  return dates.filter(({ start, end }) => start >= claim.start && end <= claim.end)
}

/** Where a claim differs from its case: in speaker, chain, figure, manner or dates. */
export function faultsOf(article: WorkedArticle, claim: WorkedClaim, state: ClaimState): Fault[] {
  const readings = [claim, ...(claim.alternatives ?? []).map((other) => ({ ...claim, ...other }))]
  const [speaker = '', ...others] = state.chain
  const voices = readings.map(isOwnVoice)
  const own = state.chain.length === 1
  if (!voices.includes(own)) return ['voice']
  const faults: Fault[] = []
  if (!own && !readings.some((reading) => isNamed(speaker, [reading.speaker, speakerOf(article, reading)])))
    faults.push('speaker')
  if (!readings.some(({ manner }) => manner === state.manner)) faults.push('manner')
  if (!hasRelays(article, claim, own ? [] : others.slice(0, -1))) faults.push('relay')
  if (!hasFigure(article, claim, state.figure)) faults.push('figure')
  const inside = datesOf(article, claim).map(({ edtf }) => edtf)
  if (claim.said !== undefined && state.said !== (claim.said ?? '')) faults.push('said')
  if (article.dates && (inside.length > 0 || state.happened !== '') && !inside.includes(state.happened))
    faults.push('happened')
  return faults
}

function isNamed(name: string, wanted: readonly (string | null | undefined)[]): boolean {
  const words = wanted.flatMap(nameWords)
  return nameWords(name).some((each) => words.includes(each))
}

/** The relays between speaker and outlet are the one of the case; the agency of the source may be among them. */
function hasRelays({ agency }: WorkedArticle, { relay }: WorkedClaim, relays: readonly string[]): boolean {
  const further = relays.filter((name) => !(agency !== null && isNamed(name, [agency])))
  if (relay === null) return further.length === 0
  return relays.some((name) => isNamed(name, [relay])) && further.every((name) => isNamed(name, [relay]))
}

/** A claim about a number has a figure of its words; another has none, or one of its words. */
function hasFigure(article: WorkedArticle, claim: WorkedClaim, figure: ClaimState['figure']): boolean {
  const wanted = figuresOf(article, claim)
  if (figure === null) return wanted.length === 0 || (claim.claimKind !== undefined && claim.claimKind !== 'figure')
  return figuresIn(article, claim).some(({ low, high }) => low === figure.low && high === figure.high)
}

/** The interval that the form says it reads: "> 900", "≥ 12", "up to 40", "2,000–2,400", "45". */
export function shownInterval(text: string): ClaimState['figure'] {
  const numbers = (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((each) => Number(each.replaceAll(',', '')))
  const [first, second = null] = numbers
  if (first === undefined) return null
  if (second !== null) return { low: first, high: second }
  if (/^[>≥]/.test(text)) return { low: first, high: null }
  return /^(?:[<≤]|up to)/.test(text) ? { low: 0, high: first } : { low: first, high: first }
}
