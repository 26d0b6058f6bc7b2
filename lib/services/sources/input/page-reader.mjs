import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { collectRuns } from './page-runs.mjs'
import { isBeyond, isTangled } from './page-size.mjs'

// Beyond these the library that finds the article takes time out of all proportion (its walks are recursive and
// nested); the page's own elements then say what belongs to it. Browsers nest 512 deep at most.
const most = { nodes: 40_000, depth: 400 }

// Beyond these no tree is built at all: the whole page takes a second or two, and no page that people read comes near.
const mostAtAll = { parts: 400_000, depth: 5_000 }

/** linkedom builds no html or body that a page leaves out, as the standard allows. @param {string} html */
function documentOf(html) {
  const framed = /<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(framed).document
}

/** The same words with a mark around each of a run's text nodes, so that they are known again wherever they end up. */
function markRuns(document, runs) {
  runs.forEach(({ nodes }, index) => {
    for (const node of nodes) {
      const mark = document.createElement('span')
      mark.setAttribute('data-run', String(index))
      node.parentNode.replaceChild(mark, node)
      mark.appendChild(node)
    }
  })
}

/** How many letters of each run the article has. @param {Element} content */
function lettersLeft(content, count) {
  const letters = Array.from({ length: count }, () => 0)
  for (const mark of content.querySelectorAll('span[data-run]'))
    letters[Number(mark.getAttribute('data-run'))] += lettersIn(mark.textContent)
  return letters
}

const lettersIn = (text) => text.replace(/\s+/g, '').length
const beginsWith = (title, text) => words(text) !== '' && `${words(title)} `.startsWith(`${words(text)} `)
const words = (text) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What the page's own elements say: taken unless they set it apart; all of it where they set everything apart. */
function byElements(runs) {
  const isApart = ({ zone, linked, text }) => zone !== null || linked * 2 > lettersIn(text)
  const isAllApart = runs.every(isApart)
  return runs.map((run) => paragraph(run, isAllApart || !isApart(run)))
}

function byArticle(runs, content, headline) {
  const left = lettersLeft(content, runs.length)
  const isLeft = (run, index) => left[index] * 2 >= lettersIn(run.text)
  // A form in an article is for the reader of the page; a page that is one form as a whole is another matter.
  const inForms = runs.filter((run, index) => isLeft(run, index) && run.zone === 'form').length
  const dropsForms = inForms * 2 < runs.filter(isLeft).length
  return runs.map((run, index) => {
    if (run === headline) return { text: run.text, kept: true, why: 'headline' }
    return paragraph(run, isLeft(run, index) && !(dropsForms && run.zone === 'form'))
  })
}

/** The first heading that the page's title begins with: titles go on with the outlet's name. */
function headlineOf(runs, title) {
  return runs.find(({ isHeading, zone, text }) => isHeading && zone !== 'hidden' && beginsWith(title, text))
}

function paragraph({ text, zone, linked }, kept) {
  if (kept) return { text, kept, why: 'article' }
  return { text, kept, why: zone ?? (linked * 2 > lettersIn(text) ? 'links' : 'outside') }
}

function metadataOf(document) {
  const content = (selector) => document.querySelector(selector)?.getAttribute('content') ?? null
  return {
    title: content('meta[property="og:title"]') ?? document.querySelector('title')?.textContent ?? null,
    byline: content('meta[name="author"]'),
    siteName: content('meta[property="og:site_name"]'),
    publishedTime: content('meta[property="article:published_time"]'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? content('meta[property="og:url"]'),
    language: document.documentElement?.getAttribute('lang') ?? null,
  }
}

function findArticle(document) {
  const article = new Readability(document, { serializer: (element) => element }).parse()
  return article?.content && lettersIn(article.content.textContent) > 0 ? article : null
}

/**
 * Takes a page apart; null for one that is too large or too tangled. Nothing of it runs and nothing is fetched.
 * @param {string} html
 */
export function readPage(html) {
  if (isBeyond(html, mostAtAll)) return null
  const document = documentOf(html)
  const runs = collectRuns(document.documentElement)
  const metadata = metadataOf(document)
  if (isTangled(document.documentElement, most)) return { paragraphs: byElements(runs), isFound: false, metadata }
  markRuns(document, runs)
  const article = findArticle(document)
  if (!article) return { paragraphs: byElements(runs), isFound: false, metadata }
  const title = article.title || metadata.title
  const headline = headlineOf(runs, title)
  return {
    paragraphs: byArticle(runs, article.content, headline),
    isFound: true,
    metadata: {
      ...metadata,
      title: headline?.text ?? title,
      byline: article.byline || metadata.byline,
      siteName: article.siteName || metadata.siteName,
      publishedTime: article.publishedTime || metadata.publishedTime,
    },
  }
}
