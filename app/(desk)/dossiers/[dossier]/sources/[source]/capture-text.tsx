import { textLines } from '@/lib/domain/anchors/text-lines'

const usualGap = '\n\n'

/**
 * A capture's text, one element a line, with nothing in it but its own characters: the reader's scripts turn places
 * in it into offsets by `data-start` (code points) and by `data-gap`, what stands before a line where it is no blank line.
 * Where the first line is the headline, it is that of the page.
 */
export function CaptureText(props: { text: string; language: string; beginsWithHeadline: boolean }) {
  const { text, language, beginsWithHeadline } = props
  return textLines(text).map((line, index) => {
    const isHeadline = beginsWithHeadline && index === 0
    const Line = isHeadline ? 'h1' : 'p'
    return (
      <Line
        key={line.start}
        dir="auto"
        lang={language}
        data-start={line.start}
        data-gap={line.gap === usualGap ? undefined : encodeURIComponent(line.gap)}
        className={
          isHeadline ? 'mb-6 max-w-[37.5rem] text-2xl text-balance' : line.opens ? 'mt-[1.05rem] first:mt-0' : undefined
        }
      >
        {line.text}
      </Line>
    )
  })
}
