import type { BenchLine } from '../tests/bench/bench-line'

/** A mode of the benchmarks: what it is given after its name, and the lines that it gives. */
type Mode = (args: string[]) => AsyncIterable<BenchLine>

const modes: Record<string, () => Promise<Mode>> = {
  speed: async () => (await import('../tests/bench/speed/run-speed')).runSpeed,
}

/** `npm run bench -- [MODE] ...`: one line of JSON for each figure. False when one of them falls short. */
async function bench([first, ...rest]: string[]): Promise<boolean> {
  const [name, args] = first && !first.startsWith('-') ? [first, rest] : ['speed', [first, ...rest].filter((arg) => arg !== undefined)]
  const mode = modes[name]
  if (!mode) throw new Error(`There is no mode "${name}": it is one of ${Object.keys(modes).join(', ')}, or nothing for speed.`)
  let isReached = true
  for await (const line of (await mode())(args)) {
    console.log(JSON.stringify(line))
    isReached &&= line.pass
  }
  return isReached
}

// By the way out, on which everything that was started is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

bench(process.argv.slice(2)).then(
  (isReached) => process.exit(isReached ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
