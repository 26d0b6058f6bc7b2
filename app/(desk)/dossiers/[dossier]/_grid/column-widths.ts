import type { GridView } from '@/lib/services/questions/show-grid'

/** In pixels: what the longest words of each column take. The table grows in its frame rather than break a word. */
const least = { question: 152, camp: 104, reading: 190, finding: 140 }
/** Pixels that the camps share besides, by what they answer. */
const spare = 120

/**
 * How wide the columns of the grid are at least, in pixels; a wider table gives each its share. The camps get theirs by
 * the square root of how much they answer, so that no column makes all rows high.
 */
export function columnWidths({ columns, rows }: Pick<GridView, 'columns' | 'rows'>) {
  const weights = columns.map((camp) => {
    const cells = rows.flatMap((row) => row.cells.filter(({ campId }) => campId === (camp?.id ?? null)))
    return Math.sqrt(cells.reduce((total, { answers }) => total + answers.length, 0))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return { ...least, camps: weights.map((weight) => Math.round(least.camp + (weight / total) * spare)) }
}
