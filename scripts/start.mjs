// `npm start`: from a fresh clone to a served program. Nothing but Node's own modules until the packages are there.
import { nodeProblem } from './lib/packages/node-check.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}
void import('./lib/process/start.mjs').then(({ start }) => start())
