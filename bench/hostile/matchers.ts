import { annotatedTexts } from './hostile-texts'
import { matchers } from './matcher-list'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'

/** Milliseconds of one matcher on one text. */
const bar = 50

/** R11: every pattern and matcher on texts made to make patterns slow, `size` characters long. */
export async function* matchersInTime({ size }: { size: number }): AsyncGenerator<BenchLine> {
  const slow: string[] = []
  let longest = 0
  let runs = 0
  for (const [kind, text] of annotatedTexts(size)) {
    for (const [name, match] of Object.entries(matchers)) {
      const took = Math.min(...Array.from({ length: 3 }, () => processorTime(() => match(text))))
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

/** Milliseconds of processor time: what other programs take at the same moment does not count. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  try {
    work()
  } catch {
    // a refusal is an answer, too
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
