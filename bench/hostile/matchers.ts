import { annotatedTexts } from './hostile-texts'
import { matchers } from './matcher-list'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'
import { processorTime } from '../processor-time'

/** How long the texts are, and how long one matcher may take on one of them (milliseconds of processor time). */
interface Size {
  size: number
  bar?: number
}

/** R11: every pattern and matcher on texts made to make patterns slow, `size` characters long. */
export async function* matchersInTime({ size, bar = 50 }: Size): AsyncGenerator<BenchLine> {
  const slow: string[] = []
  let longest = 0
  let runs = 0
  for (const [kind, text] of annotatedTexts(size)) {
    for (const [name, match] of Object.entries(matchers)) {
      const took = processorTime(() => match(text))
      runs += 1
      longest = Math.max(longest, took)
      if (took > bar) slow.push(`${name} on ${kind}: ${Math.round(took)} ms`)
    }
  }
  yield moreThanNone('R11', `matchers on hostile texts of ${size} characters`, runs)
  yield {
    id: 'R11',
    what: 'longest of them, milliseconds',
    value: Math.round(longest * 10) / 10,
    bar: `<= ${bar}`,
    pass: longest <= bar,
  }
  yield exactly('R11', 'those over the bar', slow.join('; ') || 'none', 'none')
}
