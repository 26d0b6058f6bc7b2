// `node scripts/run.mjs scripts/x.ts ...`: a script of the project, on the database that `npm start` uses.
import { nodeProblem } from './lib/packages/node-check.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}
void import('./lib/process/run-script.mjs').then(({ runScript }) => runScript(process.argv.slice(2)))
