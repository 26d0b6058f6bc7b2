import { parseHTML } from 'linkedom'
import { collectRuns } from '../pages/runs.mjs'
import { isBeyond } from '../pages/size.mjs'
import { documentFault } from './document-fault.mjs'

const most = { parts: 400_000, depth: 5_000 }

/**
 * The paragraphs of a document that was made into HTML, by the same rules as those of a page (tables by row, struck words),
 * but that all of it is the text.
 * @param {string} html @returns {import('@/lib/domain/sources/paragraphs').ImportedParagraph[]}
 */
export function paragraphsOf(html) {
  if (isBeyond(html, most)) throw documentFault('tangled')
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return collectRuns(document.body).runs.map(({ text, zone }) =>
    zone === 'hidden' || zone === 'struck' ? { text, kept: false, why: zone } : { text, kept: true, why: 'text' },
  )
}
