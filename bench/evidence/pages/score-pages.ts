import { decodeText } from '@/lib/services/sources/input/decode-text'
import { readPage } from '@/lib/services/sources/pages/reader.mjs'
import { intakeBytes, type IntakePage, intakePages } from '../../../tests/support/intake-pages'
import { type Encoding, encodings } from './encodings'
import { type Layout, layouts, pageOf } from './layouts'
import { type PageParts, partsOf } from './page-parts'
import { type Wrapper, wrappers, wrapperWords } from './wrappers'

/** One page of the cross: an intake page in an encoding, a wrapper and a layout. */
interface CrossedPage {
  page: IntakePage
  parts: PageParts
  encoding: Encoding
  layout: Layout
  wrapper: Wrapper
}

/** What reading all pages of the cross gave: paragraphs that should have been kept, that were, and that were rightly. */
export interface PageScore {
  pages: number
  due: number
  kept: number
  right: number
  /** What went wrong, a line for each: which page, and which words were lost, doubled or kept in vain. */
  faults: string[]
}

/** What the program's reader keeps of a page, without the thread that it runs in. */
function keptOf(bytes: Uint8Array): string[] {
  const { text } = decodeText(bytes, { isHtml: true })
  return (readPage(text)?.paragraphs ?? []).filter(({ kept }) => kept).map(({ text }) => text)
}

/** Every intake page in every wrapper and layout, in every encoding that can write it. */
export function* crossedPages(): Generator<CrossedPage> {
  for (const page of intakePages) {
    const parts = partsOf(htmlOf(page))
    const fit = encodings.filter(({ writes }) => writes(page.language))
    for (const wrapper of wrappers)
      for (const layout of layouts) for (const encoding of fit) yield { page, parts, encoding, layout, wrapper }
  }
}

/** An intake page as text: those whose own encoding is the point are read as a person would read them. */
function htmlOf({ name, language }: IntakePage): string {
  const label = language === 'ar' ? 'windows-1256' : 'utf-8'
  const bytes = intakeBytes(`${name}.html`)
  const text = new TextDecoder(label).decode(bytes)
  return text.includes('\ufffd') ? westernText(bytes) : text
}

function westernText(bytes: Uint8Array): string {
  const letters = new Map([
    [0x80, '€'],
    [0x85, '…'],
    [0x92, '’'],
    [0x93, '“'],
    [0x94, '”'],
    [0x96, '–'],
  ])
  return [...bytes].map((byte) => letters.get(byte) ?? String.fromCharCode(byte)).join('')
}

/** Reads every page of the cross and counts what was kept rightly. */
export function scorePages(pages: Iterable<CrossedPage> = crossedPages()): PageScore {
  const score: PageScore = { pages: 0, due: 0, kept: 0, right: 0, faults: [] }
  for (const crossed of pages) {
    const { page, parts, encoding, layout, wrapper } = crossed
    const html = pageOf(parts, layout, wrapper, encoding.declaration)
    const kept = keptOf(encoding.encode(html))
    const due = dueOf(crossed)
    const { right, lost, vain } = compare(due, kept)
    score.pages += 1
    score.due += due.length
    score.kept += kept.length
    score.right += right
    const dropped = [...page.drops, ...layout.drops, ...wrapperWords].filter((words) =>
      kept.some((text) => text.includes(words)),
    )
    const wrong = [
      ...lost.map((text) => `lost “${text.slice(-60)}”`),
      ...vain.map((text) => `kept “${text.slice(-60)}”`),
      ...dropped.map((words) => `not dropped “${words}”`),
    ]
    if (wrong.length > 0)
      score.faults.push(`${page.name}, ${layout.name}, ${wrapper.name}, ${encoding.name}: ${wrong.join('; ')}`)
  }
  return score
}

/** The paragraphs of a page in its layout; an article that stands in the page's data alone has none of the layout's. */
function dueOf({ page, parts, layout }: CrossedPage): string[] {
  const [headline = '', ...rest] = page.keeps
  return parts.headline === '' ? [...page.keeps] : [headline, ...layout.adds, ...rest]
}

/** What of two lists is the same, paragraph for paragraph, each used once. */
function compare(due: readonly string[], kept: readonly string[]) {
  const open = [...due]
  const vain = kept.filter((text) => {
    const at = open.indexOf(text)
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
  return { right: due.length - open.length, lost: open, vain }
}
