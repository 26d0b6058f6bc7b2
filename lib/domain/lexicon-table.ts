import lexicon from './figure-lexicon.json'

/** A way of putting a number, in words, and the interval it reads as; N is the number. */
export interface LexiconRow {
  id: string
  interval: string
  english: string[]
  arabic: string[]
}

/** The figure lexicon as a table that a desk reads: what stands around a number, and vague words without one. */
export function lexiconTable(): { version: string; around: LexiconRow[]; vague: LexiconRow[] } {
  const around = lexicon.rules.map(({ id, interval, before, after }) => ({
    id,
    interval,
    english: [...phrases(before.en, 'before'), ...phrases(after.en, 'after')],
    arabic: [...phrases(before.ar, 'before'), ...phrases(after.ar, 'after')],
  }))
  const vague = lexicon.vague.map(({ id, floor, en, ar }) => ({
    id,
    interval: `[${floor.toLocaleString('en')}, ∞)`,
    english: en,
    arabic: ar,
  }))
  return { version: lexicon.version, around, vague }
}

function phrases(words: readonly string[], stand: 'before' | 'after'): string[] {
  return words.map((phrase) => (stand === 'before' ? `${phrase} N` : `N ${phrase}`))
}
