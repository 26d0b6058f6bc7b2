import { lexiconVersion } from './lexicon'
import { readPhrase } from './phrase'
import type { Interval } from './interval'
import type { AsOfBasis, CountKind, FigureBasis } from '@/lib/domain/vocabulary'

// Longer than any figure phrase; bounds the work on whatever is pasted.
const longest = 500

/** A number as a claim gives it (product.md, "Figure"), in the seed format of formats.md. */
export interface Figure extends Interval {
  /** What is counted: "killed", "wounded", "bodies". */
  measure: string
  /** Of whom: "all", "civilians", "fighters", or "not-stated". */
  who: string
  /** Whose doing: a party key, or "not-stated". */
  byWhom: string
  /** The place, and the start of a running total: "Syria since 2011-03". */
  scope: string | null
  /** What it counts over: a running total, one event, a stretch of time, or how many there are at a date. */
  count: CountKind
  /** How whoever gives it came by it. */
  basis: FigureBasis
  /** The verbatim words. */
  words: string
  /** EDTF: the day the number stands at; null where no usable date is known. */
  asOfDate: string | null
  asOfBasis: AsOfBasis | null
  /** EDTF: where a period begins and ends. */
  from?: string | null
  to?: string | null
}

/** Bounds that an editor sets against rule 1, and why; null where nothing is said of it yet. */
export interface Override extends Interval {
  because: string | null
}

/** A figure as it is typed: its bounds follow from its words, unless an editor overrules them. */
export interface TypedFigure extends Omit<Figure, keyof Interval> {
  override: Override | null
}

/** The figure of a claim as it is stored; dates are EDTF. */
export interface StoredFigure extends Interval {
  measure: string
  who: string
  /** Whose doing, a party; null where that is not stated. */
  byWhomId: string | null
  scope: string | null
  countKind: CountKind
  basis: FigureBasis
  words: string
  asOfDate: string | null
  asOfBasis: AsOfBasis | null
  fromDate: string | null
  toDate: string | null
  /** Why the bounds are other than those that the words give by rule 1; null where they are the same. */
  overruledBecause: string | null
  /** Version of the lexicons that read the words; "none" where they could not. */
  lexicon: string
}

/** What `readFigure` makes of words: the interval, and which rule of which lexicon version gave it. */
export interface FigureReading extends Interval {
  /** The words as given, trimmed. */
  words: string
  /** Id of the rule in the figure lexicons: "more-than", "dozens", "range". */
  rule: string
  /** The words give an approximation ("about", "nearly"). */
  isApproximate: boolean
  /** `share` where it is a share of a whole, in percent. */
  count: 'share' | null
  /** `predicted` where it says what may come. */
  basis: 'predicted' | null
  /** It may add to what was just counted in the same text: "another five". */
  increment: boolean
  /** Version of the figure lexicons. */
  lexicon: string
}

/**
 * The interval that an English or Arabic number phrase gives (product.md, rule 1), or null where it gives none: fractions
 * ("two thirds"), ranks, dates, rates, ages, durations, distances, weights, money, sums of parts, ambiguous digits
 * ("7.500", "40 to 50,000"), and anything over 500 characters are no counts. A few words may lead ("the death toll
 * surpassed ..."), any may trail ("... bodies in three days"). A share ("25 %") is a count of its own kind, in percent.
 */
export function readFigure(words: string): FigureReading | null {
  if (words.length > longest) return null
  const phrase = readPhrase(words)
  if (!phrase) return null
  const { interval, rule, isApproximate, isShare, isPredicted, isIncrement } = phrase
  const kind = {
    count: isShare ? ('share' as const) : null,
    basis: isPredicted ? ('predicted' as const) : null,
    increment: isIncrement,
  }
  return { ...interval, words: words.trim(), rule, isApproximate, ...kind, lexicon: lexiconVersion }
}

/** The bounds of a figure as it is typed: those that an editor set, else those of its words; null where these give none. */
export function boundsOf({ words, override }: Pick<TypedFigure, 'words' | 'override'>): Interval | null {
  const typed = override ?? readFigure(words)
  return typed && { low: typed.low, lowOpen: typed.lowOpen, high: typed.high, highOpen: typed.highOpen }
}

/** Whether an editor set other bounds than the words of a figure give. */
export function isOverruled({ words, override }: Pick<TypedFigure, 'words' | 'override'>): boolean {
  if (!override) return false
  const read = readFigure(words)
  const { low, lowOpen, high, highOpen } = override
  return read?.low !== low || read.lowOpen !== lowOpen || read.high !== high || read.highOpen !== highOpen
}

/** An interval as short text, thousands parted by commas: "45", "> 7,500", "up to 700", "< 1,000", "1,350–1,450". */
export function formatInterval({ low, lowOpen, high, highOpen }: Interval): string {
  const from = low === null ? '' : `${lowOpen ? '>' : '≥'} ${format(low)}`
  const under = high === null ? '' : `${highOpen ? '<' : '≤'} ${format(high)}`
  if (low === null || high === null) return from || under || 'not known'
  if (low === high) return format(low)
  if (low === 0 && !lowOpen) return highOpen ? under : `up to ${format(high)}`
  return lowOpen || highOpen ? `${from} and ${under}` : `${format(low)}–${format(high)}`
}

// Made once: making one takes longer than a page of numbers.
const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 15 })

function format(value: number): string {
  return digits.format(value).replace('-', '−')
}
