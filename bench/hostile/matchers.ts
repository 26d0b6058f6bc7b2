import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'
import { beside, median } from '../speed/measure'
import { matchers } from './matcher-list'
import type { TimedMatcher } from './time-matcher'

const run = promisify(execFile)
const alone = join(import.meta.dirname, 'time-matcher-alone.ts')
const size = 100_000
/** The first runs carry what compiling the code takes; the bar holds the median of those behind them. */
const coldRuns = 3
const warmRuns = 7
/** How long one matcher may take on one text (milliseconds of processor time). */
const bar = 50

/**
 * R11: every pattern and matcher on texts made to make patterns slow, of 100 kB. Each has a process of its own, so that it does
 * not pay for what others compiled and left to be collected. The bar holds the median of seven runs of code that is compiled,
 * as in a server that has been up for a minute; the longest first run is told beside it and has no bar.
 */
export async function* matchersInTime(): AsyncGenerator<BenchLine> {
  const seen: { what: string; first: number; took: number }[] = []
  for (const name of Object.keys(matchers))
    for (const { kind, times } of await timedAlone(name))
      seen.push({ what: `${name} on ${kind}`, first: times[0] ?? 0, took: median(times.slice(coldRuns)) })
  const slow = seen.filter(({ took }) => took > bar)
  const longest = Math.max(...seen.map(({ took }) => took))
  yield moreThanNone('R11', `matchers on hostile texts of ${size} characters`, seen.length)
  yield {
    id: 'R11',
    what: `longest of them, milliseconds, median of ${warmRuns} runs behind the first ${coldRuns}`,
    value: Math.round(longest * 10) / 10,
    bar: `<= ${bar}`,
    pass: longest <= bar,
  }
  yield beside(
    'R11',
    'longest first run, before its code is compiled, milliseconds',
    Math.max(...seen.map(({ first }) => first)),
  )
  yield exactly('R11', 'those over the bar', slow.map(inWords).join('; ') || 'none', 'none')
}

async function timedAlone(name: string): Promise<TimedMatcher[]> {
  const typeScript = ['--conditions=react-server', '--import', 'tsx']
  const { stdout } = await run(process.execPath, [
    ...typeScript,
    alone,
    name,
    String(size),
    String(coldRuns + warmRuns),
  ])
  return JSON.parse(stdout) as TimedMatcher[]
}

const inWords = ({ what, took }: { what: string; took: number }) => `${what}: ${Math.round(took)} ms`
