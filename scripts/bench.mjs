// `npm run bench`: dependency-free until the packages are known to be there.
import { nodeProblem } from './lib/packages/node-check.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}
void import('./lib/test/bench.mjs').then(({ bench }) => bench(process.argv.slice(2)))
