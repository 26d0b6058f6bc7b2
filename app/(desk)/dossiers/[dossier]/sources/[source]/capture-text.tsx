import { textLines } from '@/lib/domain/anchors/text-lines'

const usualGap = '\n\n'

/**
 * A capture's text, one element a line, with nothing in it but its own characters: the reader's scripts turn places
 * in it into offsets by `data-start` (code points) and by `data-gap`, what stands before a line where it is no blank line.
 */
export function CaptureText({ text, language }: { text: string; language: string }) {
  return textLines(text).map((line) => (
    <p
      key={line.start}
      dir="auto"
      lang={language}
      data-start={line.start}
      data-gap={line.gap === usualGap ? undefined : encodeURIComponent(line.gap)}
      className={line.opens ? 'mt-[1.05rem] first:mt-0' : undefined}
    >
      {line.text}
    </p>
  ))
}
