import { documentFault } from './document-fault.mjs'
import { noMetadata } from './no-metadata.mjs'
import { linesOf, paragraphsOf } from './pdf-lines.mjs'

/** Pages that are read; a file with more is to be split. */
const mostPages = 1_000

/** What the library asks of a browser in order to draw, which nothing here does. */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= function unused() {}

/**
 * A PDF: the paragraphs of each page, in the order in which it draws them. Paragraphs that are left out say where a page
 * begins, which page has no text, and what stands at the same place on most pages. What the file says of itself is of
 * whoever made the file, and is not taken.
 * @param {Uint8Array} bytes @returns {Promise<import('./read-document').DocumentText>}
 */
export async function readPdf(bytes) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const options = {
    useWorkerFetch: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  }
  const file = await getDocument({ data: new Uint8Array(bytes), ...options }).promise.catch((error) => {
    throw documentFault(error?.name === 'PasswordException' ? 'locked-pdf' : 'no-pdf')
  })
  if (file.numPages > mostPages) throw documentFault('long-pdf')
  const pages = []
  for (let number = 1; number <= file.numPages; number += 1) pages.push(await linesOn(file, number))
  if (pages.every((lines) => lines.length === 0)) throw documentFault('pictures-pdf')
  return { paragraphs: paragraphsOn(pages), metadata: noMetadata }
}

async function linesOn(file, number) {
  const page = await file.getPage(number)
  const { items } = await page.getTextContent({ disableNormalization: true })
  page.cleanup()
  return linesOf(items.filter((item) => 'str' in item))
}

const apart = (text, why) => ({ text, kept: false, why })

function paragraphsOn(pages) {
  const words = new Set(
    pages.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)?/gu) ?? []),
  )
  const repeated = repeatedLines(pages)
  return pages.flatMap((lines, index) => {
    const number = `Page ${index + 1}`
    if (lines.length === 0) return [apart(number, 'empty-page')]
    const own = lines.filter((line) => !repeated.has(placeOf(line)))
    return [
      ...(pages.length > 1 ? [apart(number, 'page')] : []),
      ...lines.filter((line) => repeated.has(placeOf(line))).map(({ text }) => apart(text, 'every-page')),
      ...paragraphsOf(own, words).map((text) => ({ text, kept: true, why: 'text' })),
    ]
  })
}

/** A line with its place on the page; numbers count as one, since pages have theirs. */
const placeOf = ({ text, y }) => `${Math.round(y)} ${text.replace(/\p{Nd}+/gu, '0')}`

/** Lines at the same place on more than half of the pages, of three at least. */
function repeatedLines(pages) {
  const counts = new Map()
  for (const lines of pages)
    for (const place of new Set(lines.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1)
  const least = Math.max(3, pages.length / 2)
  return new Set([...counts].flatMap(([place, count]) => (count >= least ? [place] : [])))
}
