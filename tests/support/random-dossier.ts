import fc from 'fast-check'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import type { Stance } from '@/lib/domain/vocabulary'
import { claimOn, figureOf, makeDesk, makeSource } from './desk'
import { makeQuestion } from './questions'

/** How the first step of a made-up claim speaks, and whether that is an origin. */
const voices = ['counted', 'issued', 'was told', 'own-voice', 'unnamed', 'not recorded'] as const
const parties = ['army', 'observatory', 'un', 'office'] as const

/** A claim of a made-up dossier; parties, sources and questions by their place in it. */
export interface MadeClaim {
  party: (typeof parties)[number]
  voice: (typeof voices)[number]
  /** The party in whose name the first step speaks, if in another's. */
  speaksFor: (typeof parties)[number] | null
  /** The agency through which it came, if any. */
  relay: 'Agency A' | 'Agency B' | null
  source: 0 | 1
  attribution: 'as-reported' | 'seen-at-origin' | 'disputed'
  saidDate: string | null
  answers: 'who' | 'how many' | 'when' | null
  stance: Stance
  position: 'army' | 'rebels'
  eventDate: '2012-03-10' | '2012-03-12'
  figure: { low: number; high: number | null; measure: string; count: string; asOfDate: string | null } | null
  isRetired: boolean
}

/** A made-up dossier: its claims, and what is said of two of them by their place in the list. */
export interface MadeDossier {
  claims: MadeClaim[]
  links: { from: number; to: number; type: 'corroborates' | 'repeats' | 'updates' | 'contradicts' }[]
  independent: (readonly [number, number])[]
  /** One party belongs to the other, or draws on it. */
  tie: { from: MadeClaim['party']; to: MadeClaim['party']; kind: 'memberOf' | 'drawsOn' } | null
}

const day = fc.constantFrom(null, null, '2012-03-10', '2012-03-11')
const figure = fc.record({
  low: fc.constantFrom(22, 31),
  high: fc.constantFrom(null, 31, 40),
  measure: fc.constantFrom('killed', 'killed', 'killed', 'wounded'),
  count: fc.constantFrom('cumulative', 'single-event'),
  asOfDate: day,
})
const claim: fc.Arbitrary<MadeClaim> = fc.record({
  party: fc.constantFrom('army', 'army', ...parties),
  voice: fc.constantFrom(...Array<'counted'>(10).fill('counted'), ...voices),
  speaksFor: fc.constantFrom(null, null, null, ...parties),
  relay: fc.constantFrom(null, 'Agency A', 'Agency B'),
  source: fc.constantFrom(0, 1),
  attribution: fc.constantFrom('as-reported', 'as-reported', 'as-reported', 'seen-at-origin', 'disputed'),
  saidDate: day,
  answers: fc.constantFrom('who', 'who', 'who', 'how many', 'how many', 'when', null),
  stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'asserts', 'implies', 'denies', 'says-unknown'),
  position: fc.constantFrom('army', 'rebels'),
  eventDate: fc.constantFrom('2012-03-10', '2012-03-12'),
  figure: fc.option(figure, { freq: 4 }),
  isRetired: fc.integer({ min: 0, max: 7 }).map((of) => of === 0),
})

/** Made-up dossiers of two to eight claims by few parties, so that each way of not counting comes up often. */
export const anyDossier: fc.Arbitrary<MadeDossier> = fc
  .array(claim, { minLength: 2, maxLength: 8, size: 'max' })
  .chain((claims) => {
    const place = fc.integer({ min: 0, max: claims.length - 1 })
    const type = fc.constantFrom('corroborates', 'repeats', 'updates', 'contradicts')
    return fc.record({
      claims: fc.constant(claims),
      links: fc.array(fc.record({ from: place, to: place, type }), { maxLength: 5, size: 'max' }),
      independent: fc.array(fc.tuple(place, place), { maxLength: 2 }),
      tie: fc.option(
        fc.record({
          from: fc.constantFrom(...parties),
          to: fc.constantFrom(...parties),
          kind: fc.constantFrom('memberOf', 'drawsOn'),
        }),
      ),
    })
  })

/** A dossier with what claims may name, and no claim. */
export type EmptyDossier = Awaited<ReturnType<typeof openDossier>>

/** Opens a dossier with four parties, two sources and three questions; claims are drafted into it one by one. */
export async function openDossier({ tie }: Pick<MadeDossier, 'tie'>) {
  const desk = await makeDesk()
  const { dossierId, parties: known, editor } = desk
  const party = { dossierId, kind: 'organisation', createdAt: new Date() }
  const more = { un: newId(), office: newId() }
  await prisma().party.createMany({
    data: [
      { ...party, id: more.un, key: 'un', name: 'The UN' },
      { ...party, id: more.office, key: 'office', name: 'The Office' },
    ],
  })
  const ids = { army: known.army, observatory: known.observatory, ...more }
  const [from, to] = tie ? [ids[tie.from], ids[tie.to]] : ['', '']
  if (tie?.kind === 'memberOf' && from !== to)
    await prisma().partyMembership.create({ data: { id: newId(), partyId: from, ofPartyId: to } })
  if (tie?.kind === 'drawsOn' && from !== to)
    await prisma().partySupply.create({ data: { partyId: from, drawsOnId: to } })
  const other = await makeSource(dossierId, editor.personId)
  const publish = (id: string, day: number) =>
    prisma().source.update({
      where: { id },
      data: { publishedDate: `2012-03-${day}`, publishedBasis: 'stated', publishedFrom: new Date(`2012-03-${day}`) },
    })
  await publish(desk.sourceId, 12)
  await publish(other.sourceId, 14)
  const questions = {
    who: await makeQuestion(desk),
    'how many': await makeQuestion(desk, 'figure'),
    when: await makeQuestion(desk, 'when'),
  }
  return { desk, ids, sources: [desk, other] as const, questions }
}

/** The fields of a made-up claim as its form would send them. */
export function fieldsOf({ desk, ids, sources, questions }: EmptyDossier, made: MadeClaim) {
  const { sourceId, captureId } = sources[made.source]
  const words = 'The army denied it'
  const [anchor] = claimOn(desk, words).anchors
  const question = made.answers && questions[made.answers]
  const hasFigure = made.figure !== null && made.answers !== 'who' && made.answers !== 'when'
  const closed = made.answers === 'who'
  return {
    sourceId,
    anchors: [{ ...anchor, captureId }],
    chain: chainOf(ids, desk.parties.outlet, made),
    attribution: made.attribution,
    saidDate: made.saidDate && { edtf: made.saidDate, words: null, basis: 'stated' },
    ...(made.answers === 'when' && { eventDate: { edtf: made.eventDate, words: null, basis: 'stated' } }),
    ...(hasFigure ? figureFields(made) : { figure: undefined }),
    answer: question && {
      questionId: question.id,
      stance: made.stance,
      positionId: closed && made.stance !== 'says-unknown' ? question.positions[made.position] : null,
    },
  }
}

function chainOf(ids: EmptyDossier['ids'], outlet: string, { party, voice, speaksFor, relay }: MadeClaim) {
  const partyId = ids[party]
  const heads = {
    counted: { partyId, knows: 'counted', manner: 'paraphrase' },
    issued: { partyId, knows: 'issued', manner: 'paraphrase' },
    'was told': { partyId, knows: 'was told', manner: 'paraphrase' },
    'own-voice': { partyId: outlet, knows: 'saw', manner: 'own-voice' },
    unnamed: { label: 'activists, unnamed', knows: 'saw', manner: 'anonymous' },
    'not recorded': { label: 'not recorded', knows: 'not stated', manner: 'paraphrase' },
  }
  const relays = relay ? [{ label: relay, manner: 'relayed' }] : []
  const speaksForId = speaksFor && speaksFor !== party ? ids[speaksFor] : null
  return [{ ...heads[voice], speaksForId }, ...relays, { partyId: outlet, manner: 'published' }]
}

function figureFields({ figure }: MadeClaim) {
  if (!figure) return { figure: undefined }
  const { low, high, measure, count, asOfDate } = figure
  const override = { low, lowOpen: false, high, highOpen: high === null, because: 'A test needs these bounds' }
  return {
    kind: 'figure',
    figure: { ...figureOf(`${low}`, measure), override, count, asOfDate, asOfBasis: asOfDate && 'stated' },
  }
}

/** The figure of a made-up claim as its form sends it. */
export type MadeFigure = NonNullable<ReturnType<typeof figureFields>['figure']>

/** The questions of a made-up dossier as their pages read them, and its claims with what they answer. */
export function placesIn({ questions }: EmptyDossier, made: MadeDossier, claimIds: readonly string[]) {
  const kinds = { who: 'choice', 'how many': 'figure', when: 'when' } as const
  const positionsOf = ({ positions }: EmptyDossier['questions']['who']) =>
    Object.entries(positions).map(([text, id]) => ({ id, text }))
  return {
    questions: (['who', 'how many', 'when'] as const).map((name) => ({
      id: questions[name].id,
      kind: kinds[name],
      positions: positionsOf(questions[name]),
    })),
    claims: made.claims.map(({ answers }, index) => ({
      id: claimIds[index] ?? '',
      questionId: answers && questions[answers].id,
    })),
  }
}
