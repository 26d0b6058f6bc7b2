/**
 * A page's words, cut at the edges of its blocks; `nodes` are the text nodes they stand in.
 * @typedef {{ text: string, nodes: Node[], zone: string | null, linked: number, isHeading: boolean,
 *   isBroken: boolean }} Run
 */

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEAD HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION SELECT ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const wordless = new Set(
  'AUDIO CANVAS DATALIST EMBED IFRAME MATH META NOEMBED NOFRAMES NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
)
const zones = new Map([
  ['NAV', 'navigation'],
  ['FOOTER', 'page-foot'],
  ['ASIDE', 'aside'],
  ['FORM', 'form'],
  ['BUTTON', 'form'],
  ['SELECT', 'form'],
  ['DIALOG', 'outside'],
])

// Unicode's own line separator, which a browser shows as one, too.
const lineBreak = '\u2028'

/** @param {Element} element */
function isHidden(element) {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && style.length < 5000 && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style)
}

/** What an element says of the words in it; the outermost that says something decides. @param {Element} element @param {boolean} isInArticle */
function zoneOf(element, isInArticle) {
  if (isHidden(element)) return 'hidden'
  // The head of an article holds its headline; the head of a page does not.
  if (element.tagName === 'HEADER') return isInArticle ? null : 'page-head'
  return zones.get(element.tagName) ?? null
}

/**
 * The runs of a page in its order. Walks without recursion, since a page can be nested as deep as it is long.
 * @param {Element} root @returns {Run[]}
 */
export function collectRuns(root) {
  const state = { /** @type {Run[]} */ runs: [], /** @type {Run | null} */ run: null }
  const stack = [{ zone: /** @type {string | null} */ (null), isInArticle: false, linked: false, isHeading: false }]
  let node = /** @type {Node | null} */ (root)
  while (node) {
    const inside = enter(state, stack, node)
    if (inside && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (inside) leave(state, stack, node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(state, stack, node)
    }
    node = node && node !== root ? node.nextSibling : null
  }
  flush(state)
  return state.runs
}

/** Takes a node in; true for an element whose contents count. */
function enter(state, stack, node) {
  if (node.nodeType === 3) addText(state, stack.at(-1), node)
  if (node.nodeType !== 1) return false
  const tag = node.tagName.toUpperCase()
  if (tag === 'BR') addBreak(state)
  if (wordless.has(tag)) return false
  if (blocks.has(tag)) flush(state)
  const above = stack.at(-1)
  stack.push({
    zone: above.zone ?? zoneOf(node, above.isInArticle),
    isInArticle: above.isInArticle || tag === 'ARTICLE' || tag === 'MAIN',
    linked: above.linked || tag === 'A',
    isHeading: above.isHeading || tag === 'H1',
  })
  return true
}

function leave(state, stack, element) {
  stack.pop()
  if (blocks.has(element.tagName.toUpperCase())) flush(state)
}

function addText(state, { zone, linked, isHeading }, node) {
  state.run ??= { text: '', nodes: [], zone, linked: 0, isHeading, isBroken: false }
  state.run.text += node.data
  if (node.data.trim() !== '') state.run.isBroken = false
  state.run.nodes.push(node)
  if (linked) state.run.linked += node.data.trim().length
}

/** One break is a new line, two are a new paragraph. */
function addBreak(state) {
  if (!state.run) return
  if (state.run.isBroken) return flush(state)
  state.run.text += lineBreak
  state.run.isBroken = true
}

function flush(state) {
  const { run } = state
  state.run = null
  if (!run) return
  const text = tidy(run.text)
  if (text !== '') state.runs.push({ ...run, text })
}

/** Blanks as a browser shows them: runs of them are one, but a break is a line end. No-break spaces stay. */
function tidy(text) {
  return text
    .split(lineBreak)
    .map((line) => line.replace(/[\u0000-\u0020\u007f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
