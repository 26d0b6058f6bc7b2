import type { GridView } from '@/lib/services/questions/show-grid'

const edges = { question: 10, reading: 16.5, finding: 11.5 }
const inAll = 100

/**
 * How wide the columns of the grid are, in percent: those that are seen for every row keep their share; what is left goes to
 * the camps by the square root of how much they answer, so that no column makes all rows high.
 */
export function columnShares({ columns, rows }: Pick<GridView, 'columns' | 'rows'>) {
  const weights = columns.map((camp) => {
    const cells = rows.flatMap((row) => row.cells.filter(({ campId }) => campId === (camp?.id ?? null)))
    return 5 + Math.sqrt(cells.reduce((total, { answers }) => total + answers.length, 0))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const left = inAll - edges.question - edges.reading - edges.finding
  return { ...edges, camps: weights.map((weight) => Math.round((weight / total) * left * 100) / 100) }
}
