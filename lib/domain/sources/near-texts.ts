/** How much of one text stands in another, in runs of four words: shares from 0 to 1. */
export interface Nearness {
  /** The share of the first text that stands in the second. */
  here: number
  /** The share of the second that stands in the first. */
  there: number
  isNear: boolean
}

/** Words of one run: shorter ones are shared by texts that have nothing to do with each other. */
const runLength = 4
/** Runs that two texts share at least to be near: eleven words in a row, which one quotation can have. */
const fewest = 8
/** The share of the shorter text that stands in the other. Articles on the same day's events share a few hundredths. */
const nearFrom = 1 / 3

/**
 * How near two texts are by the runs of words ("shingles") that they share: containment of each in the other (A. Broder,
 * On the resemblance and containment of documents, 1997). Takes time in proportion to their length. Letters' case, forms
 * and what stands between words make no difference. A text of less than four words is near to none.
 */
export function nearness(here: string, there: string): Nearness {
  const [one, other] = [runsIn(here), runsIn(there)]
  const shared = countShared(one, other)
  const shares = { here: shareOf(shared, one.size), there: shareOf(shared, other.size) }
  const isNear = shared >= Math.min(fewest, one.size, other.size) && Math.max(shares.here, shares.there) >= nearFrom
  return { ...shares, isNear: shared > 0 && isNear }
}

/** A word with all that stands behind it up to the next, and the word as it is compared; the first has what is before it, too. */
export interface TextWord {
  text: string
  key: string
}

/** A text cut before each of its words: all pieces together are the text. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const last = words.at(-1)
    if (last) last.text = text.slice(from, index)
    if (last) from = index
    words.push({ text: '', key: wordKey(word) })
  }
  const last = words.at(-1)
  if (last) last.text = text.slice(from)
  return words
}

/** For each word of two texts whether it stands in a run of words that the other has, too. */
export function sharedWords(
  here: readonly TextWord[],
  there: readonly TextWord[],
): { here: boolean[]; there: boolean[] } {
  const [one, other] = [here, there].map((words) => runsOf(words.map(({ key }) => key)))
  return { here: inRunsOf(one, other), there: inRunsOf(other, one) }
}

function inRunsOf(own: readonly string[] = [], others: readonly string[] = []): boolean[] {
  const runs = new Set(others)
  const shared = Array.from({ length: own.length + runLength - 1 }, () => false)
  own.forEach((run, start) => {
    if (runs.has(run)) shared.fill(true, start, start + runLength)
  })
  return shared
}

const wordKey = (word: string) => word.normalize('NFKC').toLowerCase()

function runsIn(text: string): Set<string> {
  return new Set(
    runsOf(
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    ),
  )
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = []
  for (let end = runLength; end <= words.length; end += 1)
    runs.push(`${words[end - 4]} ${words[end - 3]} ${words[end - 2]} ${words[end - 1]}`)
  return runs
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const run of one) if (other.has(run)) shared += 1
  return shared
}

const shareOf = (shared: number, all: number) => (all === 0 ? 0 : shared / all)
