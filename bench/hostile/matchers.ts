import { annotatedTexts } from './hostile-texts'
import { matchers } from './matcher-list'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'
import { beside, median } from '../speed/measure'
import { collectGarbage, processorTimes } from '../processor-time'

/** How long the texts are, and how long one matcher may take on one of them (milliseconds of processor time). */
interface Size {
  size: number
  bar?: number
  times?: number
}

/**
 * R11: every pattern and matcher on texts made to make patterns slow, `size` characters long. The bar holds the median
 * of so many runs, of as many more where the first come near it; the longest first run, on code that is not compiled yet, is told beside it and has no bar.
 */
export async function* matchersInTime({ size, bar = 50, times = 7 }: Size): AsyncGenerator<BenchLine> {
  const slow: string[] = []
  let longest = 0
  let longestFirst = 0
  let runs = 0
  for (const [kind, text] of annotatedTexts(size)) {
    for (const [name, match] of Object.entries(matchers)) {
      if (times > 1) collectGarbage()
      const [first = 0, ...more] = processorTimes(() => match(text), times)
      const seen = median([first, ...more])
      // Code that was compiled for one kind of text is compiled again for the next: that is seen once more.
      const took = seen > bar / 2 ? median(processorTimes(() => match(text), times)) : seen
      runs += 1
      longest = Math.max(longest, took)
      longestFirst = Math.max(longestFirst, first)
      if (took > bar) slow.push(`${name} on ${kind}: ${Math.round(took)} ms`)
    }
  }
  yield moreThanNone('R11', `matchers on hostile texts of ${size} characters`, runs)
  yield {
    id: 'R11',
    what: `longest of them, milliseconds, median of ${times} runs`,
    value: Math.round(longest * 10) / 10,
    bar: `<= ${bar}`,
    pass: longest <= bar,
  }
  yield beside('R11', 'longest first run, before its code is compiled, milliseconds', longestFirst)
  yield exactly('R11', 'those over the bar', slow.join('; ') || 'none', 'none')
}
