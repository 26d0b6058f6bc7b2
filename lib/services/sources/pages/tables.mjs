import { isNote, isStruck, noteMark } from './marks.mjs'

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
 * What is struck out stands behind its row.
 * @param {Element} table @returns {{ text: string, nodes: Node[], linked: number, isStruck: boolean }[] | null}
 */
export function dataTable(table) {
  const parts = partsOf(table)
  if (!parts || parts.rows.length < 2 || parts.rows.every(({ cells }) => cells.length < 2)) return null
  const { caption, rows } = parts
  const grid = gridOf(rows)
  const heads = grid.filter((_, index) => rows[index].isHead)
  const headers = headersOf(heads)
  const body = rows.flatMap((row, index) => {
    // Headers stand in each row; only a table of nothing but headers keeps them as its rows.
    if (row.isHead && heads.length < rows.length) return struckOf(row)
    return [...paragraphOf(row, rowText(grid[index] ?? [], row.isHead ? [] : headers)), ...struckOf(row)]
  })
  return caption ? [...paragraphOf(caption, tidy(caption.text)), ...struckOf(caption), ...body] : body
}

const paragraphOf = ({ nodes, linked }, text) => (text === '' ? [] : [{ text, nodes, linked, isStruck: false }])

function struckOf({ struck }) {
  const text = tidy(struck.text)
  return text === '' ? [] : [{ text, nodes: struck.nodes, linked: 0, isStruck: true }]
}

const newPlace = () => ({ text: '', nodes: [], linked: 0, struck: { text: '', nodes: [] } })

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
    if (tag === 'CAPTION') place = caption = newPlace()
    if (tag === 'TR') {
      place = { ...newPlace(), cells: [], isHead: false, isInHead: tagOf(node.parentNode) === 'THEAD' }
      rows.push(place)
    }
    if ((tag === 'TD' || tag === 'TH') && place?.cells) {
      place.cells.push({ text: '', isHeader: tag === 'TH', across: span(node, 'colspan'), down: span(node, 'rowspan') })
      if (place.cells.length > most.columns) return null
    }
  }
  for (const row of rows)
    // A row of one cell is a title of the table, or of the rows below it.
    row.isHead = row.cells.length > 1 && (row.isInHead || row.cells.every(({ isHeader }) => isHeader))
  return rows.some(({ cells }) => cells.some(({ text }) => text.length > most.letters)) ? null : { caption, rows }
}

function take(place, node) {
  if (!place) return
  const holder = place.cells ? place.cells.at(-1) : place
  if (!holder) return
  const around = elementsAround(node)
  if (around.some((element) => isStruck(element, tagOf(element)))) {
    place.struck.text += `${node.data} `
    place.struck.nodes.push(node)
    return
  }
  const isMark = around.some((element) => isNote(element, tagOf(element), holder.text.trimEnd().slice(-8)))
  holder.text += isMark ? noteMark(node.data) : node.data
  place.nodes.push(node)
  if (around.some((element) => tagOf(element) === 'A')) place.linked += node.data.trim().length
}

/** The elements that a text stands in, up to its cell; cells hold few. */
function elementsAround(node) {
  const elements = []
  for (let above = node.parentNode; above && elements.length < 6; above = above.parentNode) {
    if (/^(?:T[DHR]|CAPTION|TABLE)$/.test(tagOf(above))) break
    elements.push(above)
  }
  return elements
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
  const [first, second] = cells
  // A row that names its one value itself: "Date: 3 May".
  if (headers.length === 0 && cells.length === 2 && first.isHeader && !second.isHeader)
    return [first, second]
      .map(({ text }) => tidy(text))
      .filter((text) => text !== '')
      .join(': ')
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
