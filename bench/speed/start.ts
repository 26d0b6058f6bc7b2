import { findFreePort } from '../../scripts/lib/process/ports.mjs'
import { makeFreshCopy } from '../../tests/support/fresh-copy'
import { discard, npmStart } from '../../tests/support/running-program'
import { atMost, type BenchLine } from '../bench-line'

/** S10: `npm start` of a fresh copy, and again. Packages are there already, as hard links. */
export async function* benchStart(): AsyncGenerator<BenchLine> {
  const copy = makeFreshCopy()
  const port = await findFreePort()
  const discardIt = () => discard(copy)
  process.once('exit', discardIt) // told to end in the middle
  try {
    yield atMost('S10', 'npm start of a fresh copy, packages linked, seconds until it serves', await startOnce(), 90)
    const again = [await startOnce(), await startOnce(), await startOnce()]
    yield atMost('S10', 'npm start again, longest of three, seconds', Math.max(...again), 5)
  } finally {
    process.off('exit', discardIt)
    discardIt()
  }

  async function startOnce(): Promise<number> {
    const program = npmStart(copy, port)
    const seconds = await program.whenServing()
    program.npm.kill('SIGTERM')
    await program.whenEnded
    return seconds
  }
}
