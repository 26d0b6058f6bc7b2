import MarkdownIt from 'markdown-it'
import { parse } from 'yaml'
import { noMetadata } from './no-metadata.mjs'
import { paragraphsOf } from './html-runs.mjs'

const markdown = new MarkdownIt({ html: true })
// A picture is not taken in; the words that stand for it are.
markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '')

/** What front matter calls each detail of a source, in the order in which it is believed. */
const names = {
  title: ['title', 'headline'],
  siteName: ['outlet', 'publication', 'publisher', 'site', 'site_name', 'source'],
  byline: ['byline', 'author', 'authors'],
  publishedTime: ['date', 'published', 'publishedDate', 'published_at', 'pubdate'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url'],
  language: ['language', 'lang'],
}

/**
 * A Markdown file: its front matter (YAML between two lines of three hyphens) as details of the source and a paragraph that
 * is left out, the rest as words without marks.
 * @param {string} text @returns {import('./read-document').DocumentText}
 */
export function readMarkdown(text) {
  const { head, body } = split(text)
  const details = detailsIn(head)
  const paragraphs = paragraphsOf(markdown.render(details === null ? text : body))
  if (details === null) return { paragraphs, metadata: noMetadata }
  const metadata = Object.fromEntries(Object.entries(names).map(([name, keys]) => [name, lineIn(details, keys)]))
  return { paragraphs: [...leftOut(head), ...paragraphs], metadata: { ...noMetadata, ...metadata } }
}

/** @param {string} text */
function split(text) {
  const [, head = '', body = ''] =
    /^---[ \t]*\r?\n([^]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n([^]*))?$/.exec(text) ?? []
  return { head, body }
}

/** @param {string} head @returns {Map<string, unknown> | null} */
function detailsIn(head) {
  if (head.trim() === '') return null
  try {
    // As words, all of it: a date is to stay as it was written, and a number is somebody's name.
    const read = parse(head, { schema: 'failsafe', logLevel: 'error' })
    return read !== null && typeof read === 'object' && !Array.isArray(read) ? new Map(Object.entries(read)) : null
  } catch {
    return null
  }
}

/** @param {Map<string, unknown>} details @param {string[]} keys */
function lineIn(details, keys) {
  const value = keys.map((key) => details.get(key)).find((value) => value !== undefined && value !== '')
  const values = Array.isArray(value) ? value : [value]
  return values.filter((value) => typeof value === 'string').join(', ') || null
}

/** @param {string} head @returns {import('@/lib/domain/sources/paragraphs').ImportedParagraph[]} */
function leftOut(head) {
  const text = head.trim()
  return text === '' ? [] : [{ text, kept: false, why: 'file-head' }]
}
