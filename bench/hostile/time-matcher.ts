import { processorTimes } from '../processor-time'
import { annotatedTexts } from './hostile-texts'
import { matchers } from './matcher-list'

/** How long one matcher took on one text, run after run (milliseconds of processor time). */
export interface TimedMatcher {
  kind: string
  times: number[]
}

/** One matcher, by its name in the list, on every hostile text of `size` characters. */
export function timeMatcher(name: string, size: number, runs: number): TimedMatcher[] {
  const match = matchers[name]
  if (!match) throw new Error(`No matcher is called “${name}”.`)
  return annotatedTexts(size).map(([kind, text]) => ({ kind, times: processorTimes(() => match(text), runs) }))
}
