import type { PartyKind } from '@/lib/domain/vocabulary'
import { campColours } from '@/lib/domain/vocabulary'
import { type MadeKind, madeId } from './made-ids'
import { rareArabicName, rareName } from './phrases'
import { type Random, randomFor } from './random'
import type { DossierSize } from './sizes'
import words from './words.json'

/** A party as made; `camp` is an index into the camps. */
export interface MadeParty {
  id: string
  key: string
  name: string
  kind: PartyKind
  camp: number | null
}

/** A question as made. */
export interface MadeQuestion {
  id: string
  kind: 'figure' | 'choice' | 'yes-no' | 'when' | 'open'
  measure: string | null
  positions: string[]
  printLine: string | null
}

/** Everybody and everything that the claims of a dossier name. */
export interface Cast {
  number: number
  size: DossierSize
  id: (kind: MadeKind, n: number) => string
  camps: { id: string; key: string; colour: string }[]
  parties: MadeParty[]
  outlets: MadeParty[]
  agencies: MadeParty[]
  places: string[]
  events: string[]
  questions: MadeQuestion[]
}

/** Makes the cast of the dossier with this number. */
export function makeCast(seed: number, number: number, size: DossierSize): Cast {
  const random = randomFor(seed, number)
  const id = (kind: MadeKind, n: number) => madeId(kind, number, n)
  const party = (n: number, name: string, kind: PartyKind, camp: number | null): MadeParty => ({
    id: id('party', n),
    key: `party-${n}`,
    name: `${name} ${n}`,
    kind,
    camp,
  })
  const camps = campColours.map((colour, n) => ({ id: id('camp', n), key: `camp-${n + 1}`, colour }))
  const speakers = Array.from({ length: size.parties }, (_, n) => {
    const kind = random.pick(['person', 'organisation', 'group', 'public-role'] as const)
    return party(n, speakerName(random, kind), kind, random.chance(0.7) ? random.below(camps.length) : null)
  })
  const named = (first: number, count: number, kind: PartyKind) =>
    Array.from({ length: count }, (_, n) =>
      party(first + n, `${rareName(random.below(60_000))} ${random.pick(words.en.outlets)}`, kind, null),
    )
  return {
    number,
    size,
    id,
    camps,
    parties: speakers,
    outlets: named(size.parties, size.outlets, 'outlet'),
    agencies: named(size.parties + size.outlets, 12, 'agency'),
    places: Array.from({ length: 60 }, (_, n) => id('place', n)),
    events: Array.from({ length: 40 }, (_, n) => id('event', n)),
    questions: Array.from({ length: size.questions }, (_, n) => makeQuestion(random, id, n)),
  }
}

function speakerName(random: Random, kind: PartyKind): string {
  const n = random.below(60_000)
  if (random.chance(0.2)) return `${random.pick(words.ar.names)} ${rareArabicName(n)}`
  return kind === 'person' ? rareName(n) : `${rareName(n)} ${random.pick(words.en.bodies)}`
}

function makeQuestion(random: Random, id: Cast['id'], n: number): MadeQuestion {
  const kind = random.pick(['figure', 'figure', 'choice', 'yes-no', 'when', 'open'] as const)
  return {
    id: id('question', n),
    kind,
    measure: kind === 'figure' ? random.pick(words.en.measures) : null,
    positions: kind === 'choice' ? [0, 1, 2, 3].map((place) => id('position', n * 4 + place)) : [],
    printLine: random.chance(0.1) ? `What may be printed of question ${n + 1}` : null,
  }
}
