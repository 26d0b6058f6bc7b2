import table from './narrower.json'

const [whos, measures] = [table.who, table.measure] as Record<string, readonly string[]>[]

/** Whether everybody of whom one figure speaks is among those of whom another does: children lie in all. */
export function isNarrowerWho(narrower: string, wider: string): boolean {
  const [part, whole] = [folded(narrower), folded(wider)]
  return part !== whole && (whole === 'all' || (whos?.[part]?.includes(whole) ?? false))
}

/** Whether what one figure counts is part of what another does: the killed are among the casualties. */
export function isNarrowerMeasure(narrower: string, wider: string): boolean {
  return measures?.[folded(narrower)]?.includes(folded(wider)) ?? false
}

function folded(words: string): string {
  return words.trim().toLowerCase().replaceAll('-', ' ')
}
