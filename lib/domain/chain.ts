import type { Attribution, Knowledge, Manner } from './vocabulary'

/** The label of a step whose speaker the text does not give. */
export const notRecorded = 'not recorded'

/**
 * One step of a chain, origin first. `partyId` is null for an unnamed or unrecorded speaker, whose `label`
 * says so; `name` is the party's name or the label; `camp` the key of the party's or the unnamed speaker's camp.
 */
export interface ChainStep {
  partyId: string | null
  name: string
  camp: string | null
  capacity: string | null
  knows: Knowledge | null
  manner: Manner
}

const originKnowledge: readonly Knowledge[] = ['saw', 'counted', 'decided', 'issued']
const passedOn: readonly Manner[] = ['relayed', 'published']
const ownWords: readonly Manner[] = ['own-voice', 'own-observation']

/**
 * The origin of a chain, or null: a named party at its head that the text shows to have seen, counted, decided
 * or issued what it says. Own voice, cited media, unnamed speakers and hearsay are none (product.md, rule 3).
 */
export function originOf(chain: readonly ChainStep[]): ChainStep | null {
  const head = chain[0]
  if (!head?.partyId || !head.knows) return null
  const passesOn = passedOn.includes(head.manner) || head.manner === 'own-voice' || head.manner === 'anonymous'
  return !passesOn && originKnowledge.includes(head.knows) ? head : null
}

/** Who says it: the first step that is neither "not recorded" nor a mere relay; null when nobody is recorded. */
export function speakerOf(chain: readonly ChainStep[]): ChainStep | null {
  return chain.find((step) => step.name !== notRecorded && !passedOn.includes(step.manner)) ?? null
}

/** The chain in one line, origin first, as in the CSV: "not recorded > Washington Post > Middle East Eye". */
export function chainLine(chain: readonly ChainStep[]): string {
  return chain.map((step) => step.name).join(' > ')
}

/**
 * The sentence a reporter can paste: "Syrian state media, as reported by The Independent". Until it is seen at
 * the origin it says "as reported by", outlet first, then the relays it came through, nearest first.
 */
export function attributionLine(chain: readonly ChainStep[], attribution: Attribution): string {
  const speaker = speakerOf(chain)
  const who = speaker ? [speaker.name, speaker.capacity].filter(Boolean).join(', ') : 'origin not recorded'
  const after = chain.slice(speaker ? chain.indexOf(speaker) + 1 : 0)
  const relays = after.filter((step) => step.name !== notRecorded).toReversed()
  if (speaker && ownWords.includes(speaker.manner) && relays.length === 0)
    return `${who}, ${speaker.manner === 'own-voice' ? 'in its own voice' : 'from its own observation'}`
  if (attribution === 'seen-at-origin' || relays.length === 0) return who
  const line = `${who}, as reported by ${relays.map((step) => step.name).join(', via ')}`
  return attribution === 'disputed' ? `${line}; whether it was said is disputed` : line
}

/** A rule a chain breaks, by the index of the step; null for the chain as a whole. */
export interface ChainProblem {
  step: number | null
  sentence: string
}

/** What is wrong with a chain as entered; empty when nothing is. */
export function chainProblems(chain: readonly Pick<ChainStep, 'knows' | 'manner'>[]): ChainProblem[] {
  const head = chain[0]
  const last = chain.at(-1)
  if (!head || !last) return [{ step: null, sentence: 'Say at least who published it.' }]
  const problems: ChainProblem[] = []
  if (passedOn.includes(head.manner))
    problems.push({ step: 0, sentence: 'Begin with whoever said it first, or with "not recorded"; relays come after.' })
  if (head.knows === null) problems.push({ step: 0, sentence: 'Say how the first speaker knows, or "not stated".' })
  if (last.manner !== 'published' && !(chain.length === 1 && ownWords.includes(last.manner)))
    problems.push({ step: chain.length - 1, sentence: 'End with the outlet that published it.' })
  chain.forEach((step, index) => {
    if (step.manner === 'published' && index < chain.length - 1)
      problems.push({ step: index, sentence: 'Only the last step is published; a step before it is relayed.' })
  })
  return problems
}
