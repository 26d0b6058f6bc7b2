import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { articleOf, lettersIn } from './article.mjs'
import { linkedArticle, metadataOf } from './metadata.mjs'
import { collectRuns } from './runs.mjs'
import { isBeyond, isTangled } from './size.mjs'

// Beyond these the library that finds the article takes time out of all proportion (its walks are recursive and
// nested, so the sum of the depths counts); the page's own elements then say what belongs to it.
const most = { nodes: 40_000, depth: 200, depths: 500_000 }

// Beyond these no tree is built at all: the whole page takes a second or two, and no page that people read comes near.
const mostAtAll = { parts: 400_000, depth: 5_000 }

/** linkedom builds no html or body that a page leaves out, as the standard allows. @param {string} html */
function documentOf(html) {
  const framed = /<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(framed).document
}

/**
 * The same words with a mark around each of a run's text nodes, so that they are known again wherever they end up: the
 * element that holds nothing else, or one of their own.
 */
function markRuns(document, runs) {
  runs.forEach(({ nodes }, index) => {
    for (const node of nodes) {
      const holder = node.parentNode
      if (holder.firstChild === node && !node.nextSibling) {
        holder.setAttribute('data-run', String(index))
        continue
      }
      const mark = document.createElement('span')
      mark.setAttribute('data-run', String(index))
      holder.replaceChild(mark, node)
      mark.appendChild(node)
    }
  })
}

/** How many letters of each run the article has. @param {Element} content */
function lettersLeft(content, count) {
  const letters = Array.from({ length: count }, () => 0)
  for (const mark of content.querySelectorAll('[data-run]'))
    letters[Number(mark.getAttribute('data-run'))] += lettersIn(mark.textContent)
  return letters
}

const words = (text) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const beginsWith = (title, text) => words(text) !== '' && `${words(title)} `.startsWith(`${words(text)} `)

/** The first heading that the page's title begins with: titles go on with the outlet's name. */
function headlineOf(runs, title) {
  return runs.find(({ box, zone, text }) => box.tag === 'H1' && zone !== 'hidden' && beginsWith(title, text))
}

/** What the page's own elements say: taken unless they set it apart; all of it where they set everything apart. */
function byElements(runs) {
  const isApart = ({ zone, linked, text }) => zone !== null || linked * 2 > lettersIn(text)
  const isAllApart = runs.every(isApart)
  return (run) => isAllApart || !isApart(run)
}

function findArticle(document) {
  const article = new Readability(document, { serializer: (element) => element }).parse()
  return article?.content && lettersIn(article.content.textContent) > 0 ? article : null
}

/**
 * Whether the page shows less of its article than its data hold: less than half of its sentences, and less text than
 * that; or hardly any of the sentences, where its title is that of the data.
 */
function isMissing({ body, headline }, paragraphs, title) {
  const kept = paragraphs.filter((paragraph) => paragraph.kept).map(({ text }) => text)
  const shown = words(kept.join(' '))
  const sentences = body
    .slice(0, 20_000)
    .split(/[.?!؟۔\n]+/)
    .map(words)
    .filter((sentence) => sentence.length > 20)
    .slice(0, 100)
  const share = sentences.filter((sentence) => shown.includes(sentence)).length / Math.max(1, sentences.length)
  const isShort = kept.reduce((sum, text) => sum + lettersIn(text), 0) * 2 < lettersIn(body)
  return share < 0.5 && (isShort || (share < 0.1 && beginsWith(title, headline)))
}

/** The article that stands in the page's data, where the page itself does not show it. */
function fromData(linked, paragraphs, title) {
  const body = linked?.body
  if (!body || !isMissing(linked, paragraphs, title)) return null
  const texts = body
    .replace(/<br\s{0,9}\/?>|<\/p>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const headline = linked.headline?.replace(/\s+/g, ' ').trim()
  return [
    ...(headline ? [{ text: headline, kept: true, why: 'headline' }] : []),
    ...texts.map((text) => ({ text, kept: true, why: 'data' })),
    ...paragraphs
      .filter(({ text }) => text !== headline)
      .map(({ text, kept, why }) => ({ text, kept: false, why: kept ? 'outside' : why })),
  ]
}

/**
 * Takes a page apart; null for one that is too large or too tangled. Nothing of it runs and nothing is fetched.
 * @param {string} html
 */
export function readPage(html) {
  if (isBeyond(html, mostAtAll)) return null
  const document = documentOf(html)
  const page = collectRuns(document.documentElement)
  const linked = linkedArticle(document)
  const metadata = metadataOf(document, linked)
  const article = isTangled(document.documentElement, most) ? null : readableArticle(document, page.runs)
  const title = article?.title || metadata.title
  const headline = headlineOf(page.runs, title)
  const isLeft = article ? article.isLeft : byElements(page.runs)
  const paragraphs = articleOf(page, isLeft, headline)
  const data = fromData(linked, paragraphs, metadata.title)
  return {
    paragraphs: data ?? paragraphs,
    isFound: article !== null || data !== null,
    metadata: {
      ...metadata,
      title: data?.[0]?.text ?? headline?.text ?? title,
      byline: article?.byline || metadata.byline,
      siteName: article?.siteName || metadata.siteName,
      publishedTime: article?.publishedTime || metadata.publishedTime,
    },
  }
}

/** What the library finds: how the page calls itself, and which runs are left. It takes the document to pieces. */
function readableArticle(document, runs) {
  markRuns(document, runs)
  const article = findArticle(document)
  if (!article) return null
  const letters = lettersLeft(article.content, runs.length)
  const isLeft = (run, index) => letters[index] * 2 >= lettersIn(run.text)
  return { ...article, isLeft }
}
