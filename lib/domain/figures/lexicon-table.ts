import { type FigureLexicon, lexicons, lexiconVersion } from './lexicon'

/** A way of putting a number, in words, and the interval it reads as; N is the number. */
export interface LexiconRow {
  id: string
  interval: string
  english: string[]
  arabic: string[]
}

/** The figure lexicon as a table that a desk reads: what stands around a number, and vague words without one. */
export function lexiconTable(): { version: string; around: LexiconRow[]; vague: LexiconRow[] } {
  return { version: lexiconVersion, around: rowsOf(aroundOf), vague: rowsOf(vagueOf) }
}

interface Words {
  id: string
  interval: string
  words: string[]
}

/** The rows of both languages, each id once, in the order in which they come up. */
function rowsOf(read: (lexicon: FigureLexicon) => Words[]): LexiconRow[] {
  const [english = [], arabic = []] = lexicons.map(read)
  const ids = [...new Set([...english, ...arabic].map(({ id }) => id))]
  return ids.map((id) => {
    const [en, ar] = [english, arabic].map((rows) => rows.find((row) => row.id === id))
    return { id, interval: en?.interval ?? ar?.interval ?? '', english: en?.words ?? [], arabic: ar?.words ?? [] }
  })
}

function aroundOf({ rules, updates }: FigureLexicon): Words[] {
  return rules.map(({ id, intervalWords, before, after }) => {
    const changes = updates
      .filter((update) => update.id === id)
      .flatMap(({ open, close }) => open.map((verb) => `${verb} … ${close[0] ?? ''} N`))
    return {
      id,
      interval: intervalWords,
      words: [...before.map((phrase) => `${phrase} N`), ...after.map((phrase) => `N ${phrase}`), ...changes],
    }
  })
}

function vagueOf({ vague }: FigureLexicon): Words[] {
  return vague.map(({ id, floor, words }) => ({ id, interval: `[${floor.toLocaleString('en')}, ∞)`, words }))
}
