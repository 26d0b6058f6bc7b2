// Started by `matchers.ts`, once for each matcher: prints how long it took.
import { timeMatcher } from './time-matcher'

const [name = '', size, runs] = process.argv.slice(2)
console.log(JSON.stringify(timeMatcher(name, Number(size), Number(runs))))
