// `npm run dev`: as `npm start`, on the same database, with the development server in place of a build.
import { nodeProblem } from './lib/packages/node-check.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}
void import('./lib/process/start.mjs').then(({ start }) => start('dev'))
