import type { Paragraph } from '@/lib/domain/drafting/around-words'
import { codePointIndex, type CodePointIndex } from '@/lib/domain/input/code-point-index'

interface Line {
  start: number
  gap: string
  element: Element
  node: Text
  index: CodePointIndex
}

/** A stretch of the capture in code points, half-open, and its words. */
export interface Words {
  start: number
  end: number
  exact: string
}

/** Between places in the document and code points of the capture's text. */
export interface TextMap {
  root: HTMLElement
  /** A live range over the words; null if they do not stand in this text. */
  range: (start: number, end: number) => Range | null
  /** Where the words stand in the window; null if they do not stand in this text. */
  boxOf: (start: number, end: number) => DOMRect | null
  /** The words as a static range, which costs nothing to keep: for painting. */
  staticRange: (start: number, end: number) => StaticRange | null
  /** The code point at a place in the document; null outside the text. */
  offsetOf: (node: Node, offset: number) => number | null
  /** The line that a code point stands in, with the code point that it begins at; null outside the text. */
  paragraphAt: (offset: number) => Paragraph | null
  /** The selected words without blanks at their ends; null if nothing but blanks is selected. */
  wordsOf: (range: AbstractRange) => Words | null
  length: number
}

/** Reads the lines that CaptureText wrote into `root`. */
export function mapText(root: HTMLElement): TextMap {
  const lines = Array.from(root.querySelectorAll('[data-start]'), readLine).filter((line) => line !== null)
  const last = lines.at(-1)
  const point = (offset: number, isEnd: boolean) => pointAt(lines, offset, isEnd)
  const offsetOf = (node: Node, offset: number) => offsetAt(lines, root, node, offset)
  const range = (start: number, end: number, over = document.createRange()) => {
    const [from, to] = [point(start, false), point(end, true)]
    if (!from || !to) return null
    over.setStart(from.node, from.at)
    over.setEnd(to.node, to.at)
    return over
  }
  // One for all measuring: each live range slows every later change of the page.
  const ruler = document.createRange()
  return {
    root,
    offsetOf,
    length: last ? last.start + last.index.length : 0,
    range: (start, end) => range(start, end),
    boxOf: (start, end) => range(start, end, ruler)?.getBoundingClientRect() ?? null,
    staticRange: (start, end) => {
      const [from, to] = [point(start, false), point(end, true)]
      return from && to
        ? new StaticRange({ startContainer: from.node, startOffset: from.at, endContainer: to.node, endOffset: to.at })
        : null
    },
    paragraphAt: (offset) => {
      const line = lineAt(lines, offset)
      return line ? { start: line.start, text: line.node.data } : null
    },
    wordsOf: (range) => {
      const start = offsetOf(range.startContainer, range.startOffset)
      const end = offsetOf(range.endContainer, range.endOffset)
      return start === null || end === null ? null : trimmed(start, slice(lines, start, end))
    },
  }
}

function readLine(element: Element): Line | null {
  const node = element.firstChild
  if (!(node instanceof Text)) return null
  const gap = element.getAttribute('data-gap')
  return {
    start: Number(element.getAttribute('data-start')),
    gap: gap === null ? '\n\n' : decodeURIComponent(gap),
    element,
    node,
    index: codePointIndex(node.data),
  }
}

/** The last line that begins at or before the code point, by halving. */
function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return lines[low - 1]
}

function pointAt(lines: readonly Line[], offset: number, isEnd: boolean): { node: Text; at: number } | null {
  // An end that stands where a line begins belongs to the line before.
  const line = lineAt(lines, isEnd ? offset - 1 : offset)
  if (!line) return null
  return { node: line.node, at: line.index.toUtf16(Math.min(offset - line.start, line.index.length)) }
}

function offsetAt(lines: readonly Line[], root: HTMLElement, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null
  if (node instanceof Text) {
    const line = lineOf(lines, node)
    return line ? line.start + line.index.toCodePoint(Math.min(offset, node.length)) : null
  }
  const child = node.childNodes[offset]
  if (child) return lineOf(lines, child)?.start ?? null
  const before = lines.findLast((line) => node.contains(line.element) || line.element === node)
  return before ? before.start + before.index.length : null
}

function lineOf(lines: readonly Line[], node: Node): Line | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const start = element?.closest('[data-start]')?.getAttribute('data-start')
  return start == null ? undefined : lineAt(lines, Number(start))
}

function slice(lines: readonly Line[], start: number, end: number): string {
  let text = ''
  for (const line of lines) {
    const gapStart = line.start - line.gap.length
    if (gapStart >= end) break
    if (line.start + line.index.length <= start) continue
    text += line.gap.slice(clamp(start - gapStart, line.gap.length), clamp(end - gapStart, line.gap.length))
    text += line.index.slice(clamp(start - line.start, line.index.length), clamp(end - line.start, line.index.length))
  }
  return text
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}

function trimmed(start: number, text: string): Words | null {
  const exact = text.trim()
  if (exact === '') return null
  // Blanks are all single UTF-16 units, so these lengths are code points too.
  const from = start + text.length - text.trimStart().length
  return { start: from, end: from + [...exact].length, exact }
}
