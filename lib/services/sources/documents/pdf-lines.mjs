import { isRightToLeft, readingOrder } from './visual-order.mjs'

/**
 * A line of a page: its words in reading order; where it stands, in points from the left and from below; the height of
 * its letters; whether its page reads from the right.
 * @typedef {{ text: string, x: number, right: number, y: number, height: number, isRtl: boolean }} Line
 * @typedef {{ str: string, transform: number[], width: number, height: number, hasEOL: boolean }} Item
 */

/**
 * The lines of a page, in the order in which the file draws them; marks above and below letters belong to their line.
 * @param {readonly Item[]} items as pdfjs gives them @returns {Line[]}
 */
export function linesOf(items) {
  const lines = []
  let line = []
  const isRtlPage = isRightToLeft(items.map(({ str }) => str).join(''))
  const end = () => {
    if (line.some(({ str }) => str.trim() !== '')) lines.push(lineOf(line, isRtlPage))
    line = []
  }
  for (const item of items) {
    if (line.length > 0 && item.str.trim() !== '' && isElsewhere(item, line)) end()
    line.push(item)
    if (item.hasEOL) end()
  }
  end()
  return lines
}

/** Whether an item stands on another line than those before it, by half the height of letters. */
function isElsewhere(item, line) {
  const first = line.find(({ str }) => str.trim() !== '')
  if (!first) return false
  return Math.abs(item.transform[5] - first.transform[5]) > Math.max(item.height, first.height) / 2
}

function lineOf(drawn, isRtlPage) {
  const items = drawn.filter((item, index) => !isGapOfMark(item, drawn[index - 1]))
  const pieces = items.map(({ str, transform, width }) => ({ text: str, x: transform[4], width }))
  const text = readingOrder(pieces, isRtlPage).replace(/\s+/g, ' ')
  const seen = items.filter(({ str }) => str.trim() !== '')
  return {
    text: apartLigatures(text.trim()),
    x: Math.min(...seen.map(({ transform }) => transform[4])),
    right: Math.max(...seen.map(({ transform, width }) => transform[4] + width)),
    y: seen[0].transform[5],
    height: Math.max(...seen.map(({ height }) => height)),
    isRtl: isRtlPage,
  }
}

/** A mark that stands beside the end of its letter leaves a gap that is no blank between words. */
function isGapOfMark({ str, width }, before) {
  return str === ' ' && before !== undefined && /^\p{M}+$/u.test(before.str) && width < before.height / 10
}

/** A font may draw fi, fl or st as one sign, which no search finds and no quote has: its letters are written. */
const apartLigatures = (text) => text.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'))

/**
 * The paragraphs of a page's lines. A wider gap, letters of another height and an indented line begin one; a line at the
 * top of another column only where the one before it was at its end.
 * @param {readonly Line[]} lines @param {ReadonlySet<string>} words every word of the file, in lower case
 * @returns {string[]}
 */
export function paragraphsOf(lines, words) {
  const usual = { gap: usualGap(lines), height: usualHeight(lines), width: Math.max(...lines.map(widthOf)) }
  const paragraphs = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before && !beginsParagraph(line, before, usual)) paragraphs.push(joined(paragraphs.pop(), line.text, words))
    else paragraphs.push(line.text)
  })
  return paragraphs
}

const widthOf = ({ x, right }) => right - x
const ends = /[.!?؟:…»”"')\]]$/

function beginsParagraph(line, before, { gap: usual, height, width }) {
  // Large letters, as of a headline, stand as much farther apart.
  const gap = usual * Math.max(1, line.height / height)
  if (Math.abs(line.height - before.height) > 0.12 * before.height) return true
  const down = before.y - line.y
  // Another column, or what stands beside: one goes on there unless it was at its end.
  if (down <= 0 || line.x >= before.right || line.right <= before.x) return ends.test(before.text)
  if (down > Math.max(1.25 * gap, 1.05 * line.height)) return true
  // Where all gaps are wide, they part nothing by themselves: a line that is at its end, or short, is the last of its own.
  if (gap > 1.6 * line.height && (ends.test(before.text) || widthOf(before) < 0.75 * width)) return true
  const indent = line.isRtl ? before.right - line.right : line.x - before.x
  return indent > line.height && indent < 6 * line.height && ends.test(before.text)
}

/** The distance between lines that most of them have, in points. */
function usualGap(lines) {
  const gaps = lines
    .slice(1)
    .map((line, index) => lines[index].y - line.y)
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 4)] ?? 0
}

/** The height of letters that most lines have, in points. */
function usualHeight(lines) {
  const heights = lines.map(({ height }) => height).toSorted((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 1
}

/** Two lines as one: a word that was parted is mended only where that is certain. */
function joined(text, next, words) {
  if (text.endsWith('\u00ad')) return `${text.slice(0, -1)}${next}`
  const [, head, mark] = /([\p{L}\p{N}]+)([-\u2010])$/u.exec(text) ?? []
  const tail = /^[\p{L}\p{N}]+/u.exec(next)?.[0]
  if (!mark || !tail) return `${text} ${next}`
  const isOne = words.has(`${head}${tail}`.toLowerCase()) && !words.has(`${head}-${tail}`.toLowerCase())
  return isOne ? `${text.slice(0, -1)}${next}` : `${text}${next}`
}
