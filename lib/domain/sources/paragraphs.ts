import { textLines } from '@/lib/domain/anchors/text-lines'

/**
 * Why the import takes a paragraph or leaves it out, in words. `text`, `article`, `data` and `headline` are taken,
 * the rest is left out.
 */
export const paragraphReasons = {
  text: 'the text as it came',
  article: 'the article',
  headline: 'the headline',
  navigation: 'navigation',
  'page-head': 'head of the page',
  'page-foot': 'foot of the page',
  aside: 'beside the article',
  form: 'form or button',
  hidden: 'hidden on the page',
  links: 'mostly links',
  outside: 'outside the article',
  data: 'the article, from the page’s data',
  struck: 'struck out on the page',
  repeated: 'said elsewhere in the article',
  beside: 'advertising, sharing or other articles',
  'file-head': 'head of the file',
  attachment: 'attached to it, not read',
  page: 'where a page begins',
  'empty-page': 'a page without text: a picture, or nothing',
  'every-page': 'on most pages at the same place',
} as const

/** Why the import takes a paragraph or leaves it out. */
export type ParagraphReason = keyof typeof paragraphReasons

/** One paragraph that a person decides on: its words, and what the import proposes. */
export interface ImportedParagraph {
  text: string
  kept: boolean
  why: ParagraphReason
}

/** What was read: its paragraphs, and for plain text the whole of it, exact; null where a page was taken apart. */
export interface ImportedText {
  paragraphs: ImportedParagraph[]
  whole: string | null
}

/** CRLF and CR as LF: what a person pasted passed through a form, and browsers send CRLF there. */
export function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/**
 * Plain text cut at its blank lines, or at every line end where it has no blank line; all of it is kept. Blank
 * paragraphs are none. Line ends inside a paragraph stay as they are.
 */
export function readPlainText(whole: string): ImportedText {
  const lines = textLines(whole)
  const hasBlankLines = lines.some(({ opens }, index) => opens && index > 0)
  const paragraphs: string[] = []
  for (const { text, gap, opens } of lines) {
    if (opens || !hasBlankLines) paragraphs.push(text)
    else paragraphs.push(`${paragraphs.pop() ?? ''}${gap}${text}`)
  }
  return { paragraphs: paragraphs.map((text) => ({ text, kept: true, why: 'text' })), whole }
}

/** Which paragraphs stay when a person turned the proposal over for those at `flipped` (from 0). */
export function keptAfter(paragraphs: readonly ImportedParagraph[], flipped: ReadonlySet<number>): boolean[] {
  return paragraphs.map(({ kept }, index) => kept !== flipped.has(index))
}

/**
 * The text of a capture: the paragraphs that stay, joined by blank lines. Plain text of which nothing is left
 * out stays exactly as it is, so that the same text has the same hash.
 */
export function textOfKept({ paragraphs, whole }: ImportedText, kept: readonly boolean[]): string {
  if (whole !== null && kept.every(Boolean)) return whole
  return paragraphs
    .filter((_, index) => kept[index])
    .map(({ text }) => text)
    .join('\n\n')
}

/** The paragraphs left out, in order; each stood before the kept paragraph number `before` (from 0). */
export function droppedOf({ paragraphs }: ImportedText, kept: readonly boolean[]): { before: number; text: string }[] {
  const dropped: { before: number; text: string }[] = []
  let before = 0
  paragraphs.forEach(({ text }, index) => {
    if (kept[index]) before += 1
    else dropped.push({ before, text })
  })
  return dropped
}
