import { isNote, isStruck, noteMark } from './marks.mjs'
import { dataTable } from './tables.mjs'

/**
 * An element that words stand in: `order` to `last` are the numbers of itself and of all in it.
 * @typedef {{ above: Box | null, name: string, tag: string, order: number, last: number, zone: string | null,
 *   isInArticle: boolean, linked: boolean, struck: boolean, note: boolean }} Box
 *
 * A page's words, cut at the edges of its blocks; `nodes` are the text nodes they stand in, `box` is the block.
 * @typedef {{ text: string, nodes: Node[], zone: string | null, linked: number, box: Box, isBroken: boolean }} Run
 */

const names = (/** @type {string} */ list) => new Set(list.split(' '))
const blocks = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEAD HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION SELECT ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL AMP-SIDEBAR',
)
const wordless = names(
  'AUDIO CANVAS DATALIST EMBED IFRAME MATH META NOEMBED NOFRAMES NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO',
)
const zones = new Map([
  ['NAV', 'navigation'],
  ['MENU', 'navigation'],
  ['AMP-SIDEBAR', 'navigation'],
  ['FOOTER', 'page-foot'],
  ['ASIDE', 'aside'],
  ['FORM', 'form'],
  ['BUTTON', 'form'],
  ['SELECT', 'form'],
  ['DIALOG', 'outside'],
])
const roles = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['contentinfo', 'page-foot'],
  ['search', 'form'],
  ['dialog', 'outside'],
  ['alertdialog', 'outside'],
])

// Unicode's own line separator, which a browser shows as one, too.
const lineBreak = '\u2028'
const styleOf = (/** @type {Element} */ element) => (element.getAttribute('style') ?? '').slice(0, 5000)

function isHidden(element) {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s?:\s?none|visibility\s?:\s?hidden/i.test(styleOf(element))
}

/** What an element says of the words in it; the outermost that says something decides. */
function zoneOf(element, tag, isInArticle) {
  if (isHidden(element)) return 'hidden'
  // The head of an article holds its headline, its foot corrections; those of a page do not.
  if (tag === 'HEADER') return isInArticle ? null : 'page-head'
  if (tag === 'FOOTER' && isInArticle) return null
  return zones.get(tag) ?? roles.get(element.getAttribute('role') ?? '') ?? null
}

/**
 * The runs of a page in its order, and its boxes. Walks without recursion, since a page can be nested as deep as it is long.
 * @param {Element} root @returns {{ runs: Run[], boxes: Box[] }}
 */
export function collectRuns(root) {
  const state = { runs: [], run: null, struck: null, boxes: [], box: null }
  let node = root
  while (node) {
    const inside = enter(state, node)
    if (inside && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (inside) leave(state, node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(state, node)
    }
    node = node && node !== root ? node.nextSibling : null
  }
  flush(state)
  return { runs: state.runs, boxes: state.boxes }
}

/** Takes a node in; true for an element whose contents count. */
function enter(state, node) {
  if (node.nodeType === 3) addText(state, node)
  if (node.nodeType !== 1) return false
  const tag = node.tagName.toUpperCase()
  if (tag === 'BR') addBreak(state)
  if (wordless.has(tag)) return false
  if (blocks.has(tag)) flush(state)
  const box = boxOf(state, node, tag)
  const rows = tag === 'TABLE' ? dataTable(node) : null
  if (!rows) return true
  for (const { isStruck: wasStruck, ...row } of rows)
    state.runs.push({ ...row, zone: wasStruck ? (box.zone ?? 'struck') : box.zone, box, isBroken: false })
  leave(state, node)
  return false
}

function boxOf(state, element, tag) {
  const above = state.box
  const order = state.boxes.length
  const box = {
    above,
    // Taken now: the search for an article takes them away.
    name: `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
      .trim()
      .slice(0, 500),
    tag,
    order,
    last: order,
    zone: above?.zone ?? zoneOf(element, tag, above?.isInArticle ?? false),
    isInArticle: (above?.isInArticle ?? false) || tag === 'ARTICLE' || tag === 'MAIN',
    linked: (above?.linked ?? false) || tag === 'A',
    struck: (above?.struck ?? false) || isStruck(element, tag),
    note: (above?.note ?? false) || isNote(element, tag, state.run?.tail ?? ''),
  }
  state.boxes.push(box)
  state.box = box
  return box
}

function leave(state, element) {
  const { box } = state
  box.last = state.boxes.length - 1
  state.box = box.above
  if (blocks.has(element.tagName.toUpperCase())) flush(state)
}

function addText(state, node) {
  const { box } = state
  if (box.note) return addNote(state, node)
  const which = box.struck ? 'struck' : 'run'
  const run = (state[which] ??= newRun(box))
  if (run.isNoted && /^[\p{L}\p{N}]/u.test(node.data)) add(run, ' ')
  if (isNextTo(run.nodes.at(-1), node) && meets(run.tail, node.data)) add(run, ' ')
  add(run, raised(node, run))
  run.isNoted = false
  if (node.data.trim() !== '') run.isBroken = false
  run.nodes.push(node)
  if (box.linked) run.linked += node.data.trim().length
}

/** A note's mark stands apart: "120 [1] people". */
function addNote(state, node) {
  const mark = noteMark(node.data)
  if (mark === '') return
  const run = (state.run ??= newRun(state.box))
  add(run, mark)
  run.isNoted = true
  run.nodes.push(node)
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The words of a text node; digits that are set above the line stay apart from those before them ("10⁶"). */
function raised(node, run) {
  const isRaised = node.parentNode?.tagName?.toUpperCase() === 'SUP' && /\d$/.test(run.tail)
  return isRaised ? node.data.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit) : node.data
}

/** Whether two texts stand in elements that follow each other with nothing between: their style sets them apart. */
function isNextTo(last, node) {
  const [one, other] = [last?.parentNode, node.parentNode]
  return (
    Boolean(one) && other.previousSibling === one && !raisedTags.test(one.tagName) && !raisedTags.test(other.tagName)
  )
}

const raisedTags = /^su[bp]$/i
/** Whether figures, or a word and the next, would run into one another: "4 May 2026" and "6:40 PM", "PM" and "Updated". */
const meets = (before, after) =>
  /(?:[\p{L}\p{N}]\d|\d\p{L}|\p{Ll}\p{Lu})$/u.test(`${before.slice(-1)}${after[0]}`) ||
  (/\p{Lu}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after))

/** Adds to a run; its last letters are at hand, since looking at the end of a text that grows takes longer and longer. */
function add(run, text) {
  run.text += text
  run.tail = (run.tail + text.slice(-8)).slice(-8)
}

const newRun = (box) => ({
  text: '',
  tail: '',
  nodes: [],
  zone: box.zone,
  linked: 0,
  box,
  isBroken: false,
  isNoted: false,
})

/** One break is a new line, two are a new paragraph. */
function addBreak(state) {
  if (!state.run) return
  if (state.run.isBroken) return flush(state)
  state.run.text += lineBreak
  state.run.isBroken = true
}

/** Ends a run; what was struck out in it stands behind it, as a run of its own. */
function flush(state) {
  for (const run of [state.run, state.struck && { ...state.struck, zone: state.struck.zone ?? 'struck' }]) {
    const text = run ? tidy(run.text) : ''
    if (text !== '') state.runs.push({ ...run, text, box: blockOf(run.box) })
  }
  state.run = null
  state.struck = null
}

/** The block that a box stands in. */
function blockOf(box) {
  let block = box
  while (block.above && !blocks.has(block.tag)) block = block.above
  return block
}

/**
 * Blanks as a browser shows them: runs of them are one, but a break is a line end. No-break spaces inside stay, and so does
 * everything that is not seen: `trim` would take a byte order mark away.
 */
function tidy(text) {
  return text
    .split(lineBreak)
    .map((line) => line.replace(/[\u0000-\u0020\u007f]+/g, ' ').replace(/^[ \u00a0\u3000]+|[ \u00a0\u3000]+$/g, ''))
    .filter((line) => line.trim() !== '')
    .join('\n')
}
