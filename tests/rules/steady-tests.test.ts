import { expect, test } from 'vitest'
import config from '@/vitest.config'
import { callsIn, filesBelow, wordsOf, type Node } from './source-files'

test('no test is tried again: a counterexample of a property must stand', () => {
  expect(JSON.stringify(config)).toContain('"name":"unit"')
  expect(JSON.stringify(config)).not.toContain('retry')
})

/** Times are figures of `npm run bench`: a test that reads the clock fails when the machine has other work. */
test('no unit or integration test takes the time', () => {
  const clocks = ['performance.now', 'process.hrtime', 'process.hrtime.bigint', 'process.cpuUsage']
  const timed = ['tests/unit', 'tests/integration'].flatMap((folder) =>
    filesBelow(folder, '.ts').filter((path) =>
      callsIn(path).some(({ name, node }) => clocks.includes(name) || isDifference(path, name, node)),
    ),
  )
  expect(timed).toEqual([])
})

/** `expect(Date.now() - began)`. */
function isDifference(path: string, name: string, { arguments: given }: Node): boolean {
  return name === 'expect' && (given as Node[]).some((argument) => wordsOf(path, argument).startsWith('Date.now()-'))
}
