import type { Attribution, ClaimKind, ClaimStatus, Knowledge, Manner, Stance } from '@/lib/domain/vocabulary'
import type { Cast, MadeParty } from './cast'
import { type Random, weighted } from './random'
import words from './words.json'

/** A step of a chain as decided: a party, or a label with the camp of whoever is unnamed. */
export interface PlannedStep {
  party: MadeParty | null
  label: string | null
  camp: number | null
  capacity: string | null
  knows: Knowledge | null
  manner: Manner
}

/** A figure as decided; bounds are counts. */
export interface PlannedFigure {
  measure: string
  low: number
  high: number | null
  asOfDay: number
}

/** What is decided of a claim before its words are made. */
export interface PlannedClaim {
  n: number
  source: number
  kind: ClaimKind
  status: ClaimStatus
  attribution: Attribution
  steps: PlannedStep[]
  /** The origin's party id, as lib/domain/chains/chain finds it. */
  origin: string | null
  answer: { question: number; stance: Stance; position: number | null } | null
  figure: PlannedFigure | null
}

const kinds = [
  ['occurrence', 35],
  ['figure', 30],
  ['analysis', 5],
  ['opinion', 8],
  ['denial', 6],
  ['policy', 5],
  ['intention', 4],
  ['naming', 4],
  ['prediction', 3],
] as const satisfies readonly (readonly [ClaimKind, number])[]

const statuses = [
  ['reviewed', 90],
  ['draft', 5],
  ['in-review', 4],
  ['retired', 1],
] as const satisfies readonly (readonly [ClaimStatus, number])[]

const counted: readonly Knowledge[] = ['saw', 'counted', 'decided', 'issued']
const unsure: readonly Knowledge[] = ['took part', 'was told', 'not stated']

const attributions: [Attribution, number][] = [
  ['as-reported', 90],
  ['seen-at-origin', 8],
  ['disputed', 2],
]

/**
 * Decides a claim. An origin gives one question one answer, whoever passes it on, and a retired claim has no origin and
 * answers nothing, so that origins can be counted without reading the claims of a question against one another.
 */
export function planClaim(
  random: Random,
  cast: Cast,
  at: { n: number; source: number; outlet: MadeParty },
): PlannedClaim {
  const { n, source, outlet } = at
  const status = weighted(random, statuses)
  const steps = planChain(random, cast, outlet, status !== 'retired')
  const origin = steps[0]?.party && steps[0].knows && counted.includes(steps[0].knows) ? steps[0].party : null
  const asked =
    status !== 'retired' && random.chance(cast.size.answering)
      ? Math.floor(random.next() ** 2 * cast.questions.length)
      : null
  const question = asked === null ? undefined : cast.questions[asked]
  const kind =
    question?.kind === 'figure'
      ? 'figure'
      : weighted(random, question ? kinds.filter(([each]) => each !== 'figure') : kinds)
  const key = origin ? Number.parseInt(origin.id.slice(-6), 16) : random.below(1_000)
  const attribution = weighted(random, attributions)
  return {
    n,
    source,
    kind,
    status,
    attribution,
    steps,
    // Of whom it is disputed that they said it, nobody knows that they are the origin.
    origin: attribution === 'disputed' ? null : (origin?.id ?? null),
    answer: question && asked !== null ? { question: asked, ...planAnswer(question, key + asked) } : null,
    figure: kind === 'figure' ? planFigure(random, question?.measure ?? null, key + (asked ?? 0)) : null,
  }
}

function planAnswer(question: Cast['questions'][number], key: number): { stance: Stance; position: number | null } {
  if (question.kind === 'figure') return { stance: 'asserts', position: null }
  const stance =
    (['asserts', 'asserts', 'denies', 'asserts', 'implies', 'says-unknown', 'declines'] as const)[key % 7] ?? 'asserts'
  const takesSide = stance !== 'says-unknown' && stance !== 'declines'
  return { stance, position: question.kind === 'choice' && takesSide ? (key >> 3) % 4 : null }
}

/** Totals grow by the day, each origin's from a floor of its own. */
function planFigure(random: Random, measure: string | null, key: number): PlannedFigure {
  const asOfDay = random.below(60)
  const low = (key % 50) * 40 + asOfDay * 10 + 1
  return { measure: measure ?? random.pick(words.en.measures), low, high: key % 3 === 0 ? low : null, asOfDay }
}

function planChain(random: Random, cast: Cast, outlet: MadeParty, mayHaveOrigin: boolean): PlannedStep[] {
  const published = step({ party: outlet, manner: 'published' })
  const relays = random.chance(0.3) ? [step({ party: random.pick(cast.agencies), manner: 'relayed' })] : []
  const way = random.next()
  if (way < 0.15) return [step({ party: outlet, knows: 'not stated', manner: 'own-voice' })]
  if (way < 0.27)
    return [step({ label: 'not recorded', knows: 'not stated', manner: 'paraphrase' }), ...relays, published]
  if (way < 0.42) {
    const unnamed = {
      label: 'activists, unnamed',
      camp: random.below(cast.camps.length),
      knows: 'not stated',
      manner: 'anonymous',
    } as const
    return [step(unnamed), ...relays, published]
  }
  const speaker = step({
    party: cast.parties[random.tail(cast.parties.length)] ?? null,
    capacity: random.chance(0.3) ? random.pick(words.en.roles) : null,
    knows: random.pick(mayHaveOrigin && random.chance(0.7) ? counted : unsure),
    manner: random.pick(['direct-quote', 'paraphrase', 'translation', 'document'] as const),
  })
  return [speaker, ...relays, published]
}

function step(fields: Partial<PlannedStep> & { manner: Manner }): PlannedStep {
  return { party: null, label: null, camp: null, capacity: null, knows: null, ...fields }
}
