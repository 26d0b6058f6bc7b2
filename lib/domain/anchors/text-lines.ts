import { countCodePoints } from '@/lib/domain/input/text'

/** One line of a text that has any ink on it. Offsets are Unicode code points of the whole text. */
export interface TextLine {
  /** Where the line begins. */
  start: number
  /** The line's words, without its line end. */
  text: string
  /** What stands between the line before, or the beginning of the text, and this one: line ends and blank lines. */
  gap: string
  /** Whether blank lines stand before it, so that it begins a paragraph. */
  opens: boolean
}

/**
 * Cuts a text at its line ends (LF, CRLF, CR), so that no line holds one: HTML would change them, and offsets with
 * them. Gaps and lines, joined in order, are the text again but for a last gap.
 */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  let gap = ''
  for (const part of text.split(/(\r\n|\r|\n)/)) {
    const isBreak = part === '\n' || part === '\r' || part === '\r\n'
    if (isBreak || part.trim() === '') {
      gap += part
    } else {
      lines.push({ start: start + gap.length, text: part, gap, opens: lines.length === 0 || breaksIn(gap) > 1 })
      start += gap.length + countCodePoints(part)
      gap = ''
    }
  }
  return lines
}

function breaksIn(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0
}
