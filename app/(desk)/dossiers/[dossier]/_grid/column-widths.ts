import type { GridView } from '@/lib/services/questions/show-grid'

/** In pixels: what the longest words of each column take; of a camp that answers nothing here, its badge. */
const least = { question: 170, reading: 154, camp: 116, silent: 46, finding: 102 }
/** Pixels that a table has on the narrowest screen that shows one (80rem, less the page's sides and the frame's edges). */
const desk = 1238

/** The widths of the columns in pixels; one without a width takes what is left. */
export interface ColumnWidths {
  question: number
  reading: number
  camps: (number | undefined)[]
  /** Which of the camps answer nothing on this page. */
  isSilent: boolean[]
  finding: number
  /** Whether all columns find room on every desk. */
  fits: boolean
}

/**
 * How wide the columns of the grid are. Camps that answer more than the others share what is left, so that no column makes
 * all rows high.
 */
export function columnWidths({ columns, rows }: Pick<GridView, 'columns' | 'rows'>): ColumnWidths {
  const counts = columns.map((camp) => answersOf(rows, camp?.id ?? null))
  const { camp, silent, ...others } = least
  const bare = counts.map((count) => (count === 0 ? silent : camp))
  const fits = sum(bare) + sum(Object.values(others)) <= desk
  const average = sum(counts) / counts.length
  const camps = bare.map((width, index) => (fits && (counts[index] ?? 0) >= average ? undefined : width))
  return { ...others, camps, isSilent: counts.map((count) => count === 0), fits }
}

function answersOf(rows: GridView['rows'], id: string | null): number {
  const cells = rows.flatMap((row) => row.cells.filter(({ campId }) => campId === id))
  return sum(cells.map(({ answers }) => answers.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
