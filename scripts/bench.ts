import { parseArgs } from 'node:util'
import { commandWords } from '@/lib/words/commands/commands'
import { say } from '@/lib/words/say'
import type { BenchLine } from '../bench/bench-line'

/**
 * How many claims there are to be, and which figures are wanted, all of them where `only` is not given; where other
 * programs are installed.
 */
interface Options {
  claims: number
  only?: string
  folder?: string
}

const modes: Record<string, () => Promise<(options: Options) => AsyncIterable<BenchLine>>> = {
  speed: async () => (await import('../bench/speed/run-speed')).runSpeed,
  evidence: async () => (await import('../bench/evidence/index')).run,
  hostile: async () => (await import('../bench/hostile/index')).run,
  crash: async () => (await import('../bench/crash/index')).run,
  peers: async () => (await import('../bench/peers/index')).run,
}

/** Prints the lines of one mode; it measures and does not judge, so a figure that is short still ends well. */
async function main(): Promise<number> {
  const options = {
    claims: { type: 'string' },
    only: { type: 'string' },
    folder: { type: 'string' },
    help: { type: 'boolean' },
  } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const mode = modes[positionals[0] ?? 'speed']
  const claims = Number(values.claims ?? 100_000)
  if (values.help || !mode || positionals.length > 1 || !Number.isInteger(claims) || claims < 1) {
    console.error(commandWords.benchUsage)
    return 2
  }
  let short = 0
  for await (const line of (await mode())({ claims, only: values.only, folder: values.folder })) {
    console.log(JSON.stringify(line))
    if (!line.pass) short += 1
  }
  if (short > 0) console.error(say(commandWords.figuresAreShort, { short }))
  return 0
}

// By the way out, on which everything that was started is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
