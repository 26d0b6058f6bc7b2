import {
  endsSentence,
  isBesideByName,
  isBesideByText,
  isCaptionByName,
  isCorrectionByName,
  isFactBoxByName,
  isLeadByName,
  isLeadByText,
  isNoticeByText,
  isPullQuoteByName,
  opensOthers,
} from './signs.mjs'

/** @typedef {import('./runs.mjs').Run} Run @typedef {import('./runs.mjs').Box} Box */

export const lettersIn = (/** @type {string} */ text) => text.replace(/\s+/g, '').length
const isHeading = (/** @type {Run} */ { box }) => /^H[1-6]$/.test(box.tag)
const isMostlyLinked = (/** @type {Run} */ { linked, text }) => linked * 2 > lettersIn(text)
const isIn = (/** @type {Box} */ box, /** @type {Box} */ other) => box.order >= other.order && box.order <= other.last
const wordCount = (/** @type {string} */ text) => text.split(/\s+/).length

/** Elements that are looked at from a paragraph outwards, and quotes that are looked for in the text: pages have fewer. */
const mostSteps = 12
const mostQuotes = 50

/** Shares of the article's letters: what holds as many is its box, and what holds fewer may stand beside it. */
const shareOfContent = 0.85
const shareBeside = 0.45

/**
 * Which runs are the article's, each with the reason. `isLeft` says which ones the search for an article has left,
 * `headline` is the run that the page's title names.
 * @param {{ runs: Run[], boxes: Box[] }} page @param {(run: Run, index: number) => boolean} isLeft
 * @param {Run | undefined} headline
 */
export function articleOf({ runs: all, boxes }, isLeft, headline) {
  const runs = withoutHead(all, headline)
  const left = runs.map((run, index) => run.zone !== 'hidden' && run.zone !== 'struck' && isLeft(run, index))
  const place = placeOf(runs, boxes, left, headline)
  const judged = runs.map((run, index) => verdictOf(run, index, place))
  // A page of which nothing is an article, such as a list of links, is offered as it was found.
  const verdicts = judged.includes('article') ? judged : judged.map((why, index) => (left[index] ? 'article' : why))
  const kept = withoutRepeats(runs, verdicts, headline)
  return runs.map(({ text }, index) => ({ text, kept: isTaken(kept[index]), why: kept[index] }))
}

/** A head that holds the headline is the article's: what it says of its words does not count. */
function withoutHead(runs, headline) {
  let head = null
  for (let box = headline?.box; box; box = box.above) if (box.tag === 'HEADER') head = box
  if (!head) return runs
  return runs.map((run) =>
    run !== headline && run.zone === 'page-head' && isIn(run.box, head) ? { ...run, zone: null } : run,
  )
}

const isTaken = (why) => why === 'article' || why === 'headline'

/** What is known of where the article stands on its page. */
function placeOf(runs, boxes, left, headline) {
  const letters = lettersByBox(runs, boxes, left)
  const all = letters[0] ?? 0
  const content = deepest(boxes, (box) => (letters[box.order] ?? 0) >= all * shareOfContent)
  const root = rootOf(content, headline)
  const beside = besideBoxes(runs, boxes, (box) => (letters[box.order] ?? 0) < all * shareBeside)
  const inside = runs.map(({ box }) => isIn(box, root))
  const first = runs.findIndex((run, index) => run === headline || (left[index] && inside[index]))
  const last = runs.findLastIndex((_, index) => left[index] && inside[index])
  const zonesHold = runs.some(({ zone }, index) => left[index] && zone === null)
  const inForms = runs.filter((run, index) => left[index] && run.zone === 'form').length
  const dropsForms = inForms * 2 < left.filter(Boolean).length
  const start = runs.findIndex(({ text }, index) => index > first && left[index] && lettersIn(text) > 80)
  return { runs, left, inside, beside, content, root, first, start, last, headline, dropsForms, zonesHold }
}

/** The letters of the runs that are left, of each box by its number; a box counts those of all in it. */
function lettersByBox(runs, boxes, left) {
  const letters = boxes.map(() => 0)
  runs.forEach(({ text, box }, index) => {
    if (left[index]) letters[box.order] += lettersIn(text)
  })
  for (let order = boxes.length - 1; order > 0; order--) letters[boxes[order].above.order] += letters[order]
  return letters
}

/** The last box, from the page inwards, that holds. */
function deepest(boxes, holds) {
  let box = boxes[0]
  for (const other of boxes) if (other.above === box && holds(other)) box = other
  return box
}

/** The element that a page sets its article in: one that says so, else what holds headline and content. */
function rootOf(content, headline) {
  const holders = []
  for (let box = content; box; box = box.above) holders.push(box)
  const named = ['ARTICLE', 'MAIN'].flatMap((tag) => holders.filter((box) => box.tag === tag))
  return named[0] ?? holders.find((box) => headline && isIn(headline.box, box)) ?? content
}

/** For each box whether it stands beside the article: it says so or its heading does, and it holds little of it. */
function besideBoxes(runs, boxes, isSmall) {
  const opened = new Set(runs.filter((run) => isHeading(run) && opensOthers(run)).map(({ box }) => box.above))
  const teasers = new Set(
    runs.filter((run) => isHeading(run) && isMostlyLinked(run)).flatMap(({ box }) => articleAbove(box)),
  )
  const beside = []
  for (const box of boxes) {
    const isOwn = isSmall(box) && (opened.has(box) || teasers.has(box) || isBesideByName(box))
    beside.push(isOwn || (box.above ? beside[box.above.order] : false))
  }
  return beside
}

/** The article that a heading which is a link stands in: another one than the page's. */
function articleAbove(box) {
  for (let above = box; above; above = above.above) if (above.tag === 'ARTICLE') return [above]
  return []
}

function verdictOf(run, index, place) {
  const { left, inside, beside, root, headline, dropsForms } = place
  if (run === headline) return 'headline'
  if (run.zone === 'hidden' || run.zone === 'struck') return run.zone
  if (isCorrection(run) && isIn(run.box, root.above ?? root)) return 'article'
  if (run.zone === 'aside') return left[index] || isFactOrPull(run.box) ? 'article' : 'aside'
  if (place.zonesHold && neverOfArticle.has(run.zone)) return run.zone
  if (run.zone === 'form' ? !left[index] || dropsForms : run.zone !== null && !left[index]) return run.zone
  if (beside[run.box.order] || isBesideByText(run)) return 'beside'
  if (isListOfLinks(run, index, place)) return 'links'
  if (left[index] && (inside[index] || isBetween(index, place))) return 'article'
  if (isMissed(run, index, place)) return 'article'
  return isMostlyLinked(run) ? 'links' : 'outside'
}

const neverOfArticle = new Set(['navigation', 'page-foot'])
const isCorrection = ({ text, box }) => isNoticeByText(text) || isCorrectionByName(box)
const isBetween = (index, { first, last }) => index > first && index < last

function isFactOrPull(box) {
  for (let above = box; above; above = above.above)
    if (above.tag === 'ASIDE') return isPullQuoteByName(above) || (above.above?.isInArticle && isFactBoxByName(above))
  return false
}

/** Whether a run is a link among links: neighbours in one list, or lines in one block that are no sentences. */
function isListOfLinks(run, index, { runs }) {
  if (!isMostlyLinked(run)) return false
  if (run.box.tag !== 'LI' && endsSentence.test(run.text)) return false
  return [runs[index - 1], runs[index + 1]].some((other) => other?.box.above === run.box.above && isMostlyLinked(other))
}

/** Whether a run that the search for an article dropped is of it all the same. */
function isMissed(run, index, place) {
  const { inside, content, first, last } = place
  if (!inside[index] || first < 0 || index < first) return false
  if (isCaption(run.box)) return true
  if (isLead(run, index, place)) return true
  const isLinked = isMostlyLinked(run)
  if (isBetween(index, place)) return isLinked ? isLinkedSentence(run) : true
  return index > last && !isLinked && isIn(run.box, content)
}

function isCaption(box) {
  for (let above = box, steps = 0; above && steps < mostSteps; above = above.above, steps++)
    if (above.tag === 'FIGCAPTION' || isCaptionByName(above)) return true
  return false
}

/** Standfirst, byline, dateline and agency stand between the headline and the first paragraph. */
function isLead(run, index, { start }) {
  if (start >= 0 && index > start) return false
  if (isLeadByName(run.box) || run.box.tag === 'ADDRESS') return true
  return isLeadByText(run.text) || (!isMostlyLinked(run) && /^(?:H[2-4]|P)$/.test(run.box.tag))
}

/** A paragraph that is one link, among paragraphs: a sentence, and no list of links. */
function isLinkedSentence(run) {
  return run.box.tag !== 'LI' && wordCount(run.text) >= 6 && endsSentence.test(run.text)
}

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Takes each sentence once: no pull quote of words that stand there, no time that the heading before it gave. */
function withoutRepeats(runs, verdicts, headline) {
  const quotes = new Set(
    runs
      .filter(({ box, text }, index) => isTaken(verdicts[index]) && text.length < 600 && isPulled(box))
      .slice(0, mostQuotes),
  )
  const rest =
    quotes.size === 0
      ? ''
      : plain(
          runs
            .filter((run, index) => isTaken(verdicts[index]) && !quotes.has(run))
            .map(({ text }) => text)
            .join(' '),
        )
  let heading = null
  return runs.map((run, index) => {
    const why = verdicts[index]
    if (!isTaken(why)) return why
    const words = plain(run.text)
    const isAgain = words === heading && run !== headline
    heading = isHeading(run) ? words : null
    if (isAgain || (quotes.has(run) && ` ${rest} `.includes(` ${words} `))) return 'repeated'
    return why
  })
}

function isPulled(box) {
  for (let above = box, steps = 0; above && steps < 4; above = above.above, steps++)
    if (above.tag === 'BLOCKQUOTE' || isPullQuoteByName(above)) return true
  return false
}
