import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BenchLine } from '../tests/bench/bench-line'
import { hireGuardian } from './lib/guardian.mjs'
import { buildPages } from './lib/next-build.mjs'
import { root } from './lib/paths.mjs'

const usage = `Measure, one JSON line for each figure, with its bar beside it:

  npm run bench [-- --claims 100000] [--only S1]     speed
  npm run bench -- hostile [--only R3]               hostile input and people, overload, sessions
  npm run bench -- crash [--claims 100000] [--only R1]   a killed database, backup and restore`

interface Bench {
  run: (options: { claims: number; only?: string }) => AsyncIterable<BenchLine>
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { claims: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [mode = 'speed'] = positionals
  const file = join(root, 'tests/bench', mode, 'index.ts')
  const claims = Number(values.claims ?? 100_000)
  if (values.help || !/^[a-z]+$/.test(mode) || !Number.isInteger(claims) || claims < 1) {
    console.error(usage)
    return 2
  }
  if (!existsSync(file)) {
    console.error(`There are no benchmarks of "${mode}" here: ${file} is missing.`)
    return 2
  }
  process.env.NEXT_DIST_DIR ||= '.next' // what is built here is what is served
  const guardian = hireGuardian()
  try {
    console.error(`Pages: ${await buildPages(guardian)}`)
    const { run } = (await import(file)) as Bench
    let short = 0
    for await (const line of run({ claims, only: values.only })) {
      console.log(JSON.stringify(line))
      if (!line.pass) short += 1
    }
    if (short > 0) console.error(`${short} figures are short of their bar.`)
    return 0
  } finally {
    await guardian.dismiss()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
