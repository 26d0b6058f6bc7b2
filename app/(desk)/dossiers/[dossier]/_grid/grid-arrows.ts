import { isPlainKey } from '@/app/_ui/list-keys'

/** Where a key leads: rows down and cells on. */
const steps: Readonly<Record<string, readonly [down: number, on: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/**
 * Arrow keys lead from the cell that has the focus to the next, Home and End to the ends of its row. The first link of the
 * cell is focused, so that what it holds opens and Enter goes there; a cell without one is focused itself. Tab
 * leads from link to link, as everywhere. Escape closes what has opened, until hand or focus come again.
 */
export function pressInGrid(event: KeyboardEvent): void {
  if (event.key === 'Escape') return closeOpened()
  const step = steps[event.key]
  if (!step || !isPlainKey(event) || event.defaultPrevented || !(event.target instanceof Element)) return
  const cell = event.target.closest<HTMLTableCellElement>('.grid-table :is(th, td)')
  const next = cell && cellAfter(cell, step)
  if (!next) return
  event.preventDefault()
  focusCell(next)
}

/** The cell that a step leads to; null at the edge, and where rows are cards, whose cells are not beside one another. */
function cellAfter(cell: HTMLTableCellElement, [down, on]: readonly [number, number]): HTMLTableCellElement | null {
  const table = cell.closest('table')
  const row = cell.closest('tr')
  if (!table || !row || getComputedStyle(row).display !== 'table-row') return null
  const cells = table.rows[row.rowIndex + down]?.cells
  const at = Math.max(0, Math.min(row.cells.length - 1, cell.cellIndex + on))
  return cells?.[at] ?? null
}

function focusCell(cell: HTMLTableCellElement): void {
  const inside = cell.querySelector<HTMLElement>('a, button')
  if (!inside) cell.tabIndex = -1
  ;(inside ?? cell).focus()
}

function closeOpened(): void {
  for (const opened of document.querySelectorAll('.grid-peek:is(:hover, :focus-within)')) {
    opened.classList.add('grid-closed')
    for (const leaving of ['pointerleave', 'focusout'])
      opened.addEventListener(leaving, () => opened.classList.remove('grid-closed'), { once: true })
  }
}
