/** What is looked at of a table: more elements, columns or words in a cell are no table that people read row by row. */
const most = { elements: 20_000, columns: 60, letters: 300 }

const blocks = new Set(
  'TABLE P DIV UL OL DL H1 H2 H3 H4 H5 H6 ARTICLE SECTION FORM FIGURE IMG BR BLOCKQUOTE'.split(' '),
)

const tidy = (/** @type {string} */ text) => text.replace(/[\u0000-\u0020\u007f]+/g, ' ').trim()
/** A document has none. */
const tagOf = (node) => node.tagName?.toUpperCase() ?? ''

/**
 * A table of data as paragraphs: its caption, then each row with the headers of its columns ("Source: Opposition; Dead:
 * at least 60"). Null for a table that only lays a page out: one that holds blocks, or one column.
 * @param {Element} table @returns {{ text: string, nodes: Node[], linked: number }[] | null}
 */
export function dataTable(table) {
  const parts = partsOf(table)
  if (!parts || parts.rows.length < 2 || parts.rows.every(({ cells }) => cells.length < 2)) return null
  const { caption, rows } = parts
  const grid = gridOf(rows)
  const heads = grid.filter((_, index) => rows[index].isHead)
  const headers = headersOf(heads)
  const body = rows.flatMap(({ isHead, nodes, linked }, index) => {
    // Headers stand in each row; only a table of nothing but headers keeps them as its rows.
    if (isHead && heads.length < rows.length) return []
    const text = rowText(grid[index] ?? [], isHead ? [] : headers)
    return text === '' ? [] : [{ text, nodes, linked }]
  })
  return caption && tidy(caption.text) !== '' ? [{ ...caption, text: tidy(caption.text) }, ...body] : body
}

/** The caption and rows of a table, each with its words; null for one that holds blocks, or more than is looked at. */
function partsOf(table) {
  const rows = []
  let caption = null
  let elements = 0
  let place = null
  for (let node = table.firstChild; node; node = nextIn(table, node)) {
    if (node.nodeType === 3) take(place, node)
    if (node.nodeType !== 1) continue
    const tag = tagOf(node)
    elements += 1
    if (elements > most.elements || blocks.has(tag)) return null
    if (tag === 'CAPTION') place = caption = { text: '', nodes: [], linked: 0 }
    if (tag === 'TR') {
      place = { cells: [], nodes: [], linked: 0, isHead: false, isInHead: tagOf(node.parentNode) === 'THEAD' }
      rows.push(place)
    }
    if ((tag === 'TD' || tag === 'TH') && place?.cells) {
      place.cells.push({ text: '', isHeader: tag === 'TH', across: span(node, 'colspan'), down: span(node, 'rowspan') })
      if (place.cells.length > most.columns) return null
    }
  }
  for (const row of rows)
    row.isHead = row.cells.length > 0 && (row.isInHead || row.cells.every(({ isHeader }) => isHeader))
  return rows.some(({ cells }) => cells.some(({ text }) => text.length > most.letters)) ? null : { caption, rows }
}

function take(place, node) {
  if (!place) return
  const holder = place.cells ? place.cells.at(-1) : place
  if (!holder) return
  holder.text += node.data
  place.nodes.push(node)
  for (let above = node.parentNode, steps = 0; above && steps < 4; above = above.parentNode, steps++)
    if (tagOf(above) === 'A') place.linked += node.data.trim().length
}

/** The node after another one, in the order of the page, within a table. */
function nextIn(table, node) {
  if (node.firstChild) return node.firstChild
  let up = node
  while (up && up !== table && !up.nextSibling) up = up.parentNode
  return up && up !== table ? up.nextSibling : null
}

const span = (cell, name) =>
  Math.min(most.columns, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1))

/** The cells of each row by column: a cell stands in every row and column that it spans. */
function gridOf(rows) {
  const grid = rows.map(() => [])
  rows.forEach(({ cells }, index) => {
    let column = 0
    for (const cell of cells) {
      while (grid[index][column] !== undefined) column += 1
      for (let down = 0; down < cell.down; down++)
        for (let across = 0; across < cell.across && column + across < most.columns; across++)
          if (grid[index + down]) grid[index + down][column + across] = cell
      column += cell.across
    }
  })
  return grid
}

/** The header of each column: of several rows of headers all words, each once. */
function headersOf(heads) {
  const width = Math.max(0, ...heads.map((row) => row.length))
  return Array.from({ length: width }, (_, column) =>
    joined(
      heads.map((row) => tidy(row[column]?.text ?? '')),
      ', ',
    ),
  )
}

const joined = (texts, by) => [...new Set(texts.filter((text) => text !== ''))].join(by)

/** The words of a row, each cell with the headers of the columns that it stands in. */
function rowText(row, headers) {
  const cells = [...new Set(row)].filter(Boolean)
  return cells
    .map((cell) => {
      const header = joined(
        row.map((other, column) => (other === cell ? (headers[column] ?? '') : '')),
        ' / ',
      )
      const text = tidy(cell.text)
      return text !== '' && header !== '' && cells.length > 1 ? `${header}: ${text}` : text
    })
    .filter((text) => text !== '')
    .join('; ')
}
