import { joinLine, line, lineText, type Line } from '@/lib/domain/lines/line'
import type { Attribution, Knowledge, Manner } from '@/lib/domain/vocabulary'

/** The label of a step whose speaker the text does not give. */
export const notRecorded = 'not recorded'
/** Who says it where nobody is recorded. */
const nobodyRecorded = 'origin not recorded'
/** Before the outlet and the relays that somebody's words came through. */
const reportedBy = ', as reported by '

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
  /** The party in whose name it speaks, as a spokesman for his office; left out or null where it speaks for itself. */
  speaksFor?: { partyId: string; name: string } | null
}

const originKnowledge: readonly Knowledge[] = ['saw', 'counted', 'decided', 'issued']
const passedOn: readonly Manner[] = ['relayed', 'published']
const ownWords: readonly Manner[] = ['own-voice', 'own-observation']

/** A party as the origin of a claim. */
export interface Origin {
  partyId: string
  name: string
}

/**
 * The origin of a chain, or null: a named party at its head that the text shows to have seen, counted, decided
 * or issued what it says, or the party for which the head speaks. Own voice, cited media, unnamed speakers and hearsay
 * are none, nor is anybody of whom it is disputed that they said it (product.md, rule 3).
 */
export function originOf(chain: readonly ChainStep[], attribution: Attribution = 'as-reported'): Origin | null {
  const head = chain[0]
  const party = head && (head.speaksFor ?? (head.partyId === null ? null : { partyId: head.partyId, name: head.name }))
  if (!party || !head.knows || attribution === 'disputed') return null
  const passesOn = passedOn.includes(head.manner) || head.manner === 'own-voice' || head.manner === 'anonymous'
  return !passesOn && originKnowledge.includes(head.knows) ? { partyId: party.partyId, name: party.name } : null
}

/** Who says it: the first step that is neither "not recorded" nor a mere relay; null when nobody is recorded. */
export function speakerOf(chain: readonly ChainStep[]): ChainStep | null {
  return chain.find((step) => step.name !== notRecorded && !passedOn.includes(step.manner)) ?? null
}

/** The chain in one line, origin first, as in the CSV: "not recorded > Washington Post > Middle East Eye". */
export function chainLine(chain: readonly Pick<ChainStep, 'name'>[], between = ' > '): Line {
  return joinLine(
    chain.map((step) => step.name),
    between,
  )
}

/**
 * The sentence a reporter can paste: "Syrian state media, as reported by The Independent". Until it is seen at
 * the origin it says "as reported by", outlet first, then the relays it came through, nearest first. Nobody is named
 * twice: an outlet that speaks for itself reports nobody, and an agency that speaks was not passed on by itself. A bare
 * name means seen at the origin, or that the speaker published it.
 */
export function attributionLine(chain: readonly ChainStep[], attribution: Attribution): Line {
  const speaker = speakerOf(chain)
  const said = saidBy(speaker, relaysAfter(chain, speaker), attribution)
  return attribution === 'disputed' ? line`${said}; whether it was said is disputed` : said
}

/**
 * The same for a compact row: who says it, and the outlet that a screen writes after `via`; null where the sentence has a
 * bare name. Both are names, to be shown each in its own direction.
 */
export function shortAttribution({
  speaker,
  outlet,
  attributionLine,
}: {
  /** The speaker's name; empty where nobody is recorded. */
  speaker: string
  /** The last step of the chain. */
  outlet: string
  attributionLine: Line
}): { who: string; via: string | null } {
  const isPassedOn = lineText(attributionLine).includes(reportedBy)
  return { who: speaker || nobodyRecorded, via: isPassedOn ? outlet : null }
}

function saidBy(speaker: ChainStep | null, relays: readonly ChainStep[], attribution: Attribution): Line {
  const who = speaker ? joinLine([speaker.name, speaker.capacity], ', ') : line`${nobodyRecorded}`
  if (relays.length === 0 && speaker?.manner === 'own-voice') return line`${who}, in its own voice`
  if (relays.length === 0 && speaker?.manner === 'own-observation') return line`${who}, from its own observation`
  if (relays.length === 0 || (speaker && attribution === 'seen-at-origin')) return who
  return line`${who}${reportedBy}${joinLine(
    relays.map((step) => step.name),
    ', via ',
  )}`
}

/** Who passed it on after the speaker, nearest first, each once and the speaker not at all. */
function relaysAfter(chain: readonly ChainStep[], speaker: ChainStep | null): ChainStep[] {
  const after = chain.slice(speaker ? chain.indexOf(speaker) + 1 : 0).toReversed()
  const named = after.filter((step) => step.name !== notRecorded && !(speaker && speaksForItself(step, speaker)))
  return named.filter((step, index) => named.findIndex((other) => isSame(other, step)) === index)
}

function isSame(step: ChainStep, other: ChainStep): boolean {
  return step.partyId === other.partyId && (step.partyId !== null || step.name === other.name)
}

/** Whether a relay is the speaker. "Activists, unnamed" of two steps need not be: only an outlet's own voice is, by its label. */
function speaksForItself(relay: ChainStep, speaker: ChainStep): boolean {
  return isSame(relay, speaker) && (speaker.partyId !== null || ownWords.includes(speaker.manner))
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
    problems.push({ step: 0, sentence: 'Begin with the first speaker, or with "not recorded". Relays come after.' })
  if (head.knows === null) problems.push({ step: 0, sentence: 'Say how the first speaker knows, or "not stated".' })
  if (last.manner !== 'published' && !(chain.length === 1 && ownWords.includes(last.manner)))
    problems.push({ step: chain.length - 1, sentence: 'End with the outlet that published it.' })
  chain.forEach((step, index) => {
    if (step.manner === 'published' && index < chain.length - 1)
      problems.push({ step: index, sentence: 'Only the last step is published; a step before it is relayed.' })
  })
  return problems
}
