import { UserError } from './user-error.mjs'

/** One line for the person who follows. @param {string} line */
export const say = (line) => console.log(`  ${line}`)

/**
 * Does a part of the work and says how it went: `work` gives the words, and may say before what takes long.
 * @param {string} label
 * @param {() => Promise<string>} work
 */
export async function step(label, work) {
  const began = performance.now()
  const outcome = await work()
  say(`${label}: ${outcome} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
}

/** What a person reads of a failure: its sentence, or for a bug all there is. @param {unknown} error */
export function tellFailure(error) {
  console.error(error instanceof UserError ? error.message : error)
}
