import fc from 'fast-check'
import { insertClaim } from '@/lib/data/claims/writing'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { inTransaction, prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { DomainError } from '@/lib/domain/errors'
import { mutualLinkTypes, type Stance } from '@/lib/domain/vocabulary'
import { claimFields } from '@/lib/services/claims/input/claim-fields'
import { composeOn } from '@/lib/services/claims/input/compose-claim'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { confirmIndependence } from '@/lib/services/independence/confirm-independence'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { removeLink, removeLinkInput } from '@/lib/services/links/remove-link'
import { claimOn, deskText, type Desk, figureOf, makeClaim, makeDesk, makeSource } from './desk'
import { makeQuestion } from './questions'

/** How the first step of a made-up claim speaks, and whether that is an origin. */
const voices = ['counted', 'issued', 'was told', 'own-voice', 'unnamed', 'not recorded'] as const
const parties = ['army', 'observatory', 'un', 'office'] as const

/** A claim of a made-up dossier; parties, sources and questions by their place in it. */
export interface MadeClaim {
  party: (typeof parties)[number]
  voice: (typeof voices)[number]
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
export async function openDossier({ tie }: MadeDossier) {
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
    chain: chainOf(ids[made.party], desk.parties.outlet, made),
    attribution: made.attribution,
    saidDate: made.saidDate && { edtf: made.saidDate, words: null, basis: 'stated' },
    ...(made.answers === 'when' && { eventDate: { edtf: made.eventDate, words: null, basis: 'stated' } }),
    ...(hasFigure && figureFields(made)),
    answer: question && {
      questionId: question.id,
      stance: made.stance,
      positionId: closed && made.stance !== 'says-unknown' ? question.positions[made.position] : null,
    },
  }
}

function chainOf(partyId: string, outlet: string, { voice, relay }: MadeClaim) {
  const heads = {
    counted: { partyId, knows: 'counted', manner: 'paraphrase' },
    issued: { partyId, knows: 'issued', manner: 'paraphrase' },
    'was told': { partyId, knows: 'was told', manner: 'paraphrase' },
    'own-voice': { partyId: outlet, knows: 'saw', manner: 'own-voice' },
    unnamed: { label: 'activists, unnamed', knows: 'saw', manner: 'anonymous' },
    'not recorded': { label: 'not recorded', knows: 'not stated', manner: 'paraphrase' },
  }
  const relays = relay ? [{ label: relay, manner: 'relayed' }] : []
  return [heads[voice], ...relays, { partyId: outlet, manner: 'published' }]
}

function figureFields({ figure }: MadeClaim) {
  if (!figure) return {}
  const { low, high, measure, count, asOfDate } = figure
  const bounds = { low, lowOpen: false, high, highOpen: high === null }
  return {
    kind: 'figure',
    figure: { ...figureOf(`${low}`, measure), ...bounds, count, asOfDate, asOfBasis: asOfDate && 'stated' },
    overruledBecause: 'A test needs these bounds',
  }
}

/**
 * Writes a made-up dossier by the functions under the services, in one transaction: a tenth of the time that drafting
 * takes. Gives the ids of its claims in their order, retired ones too.
 */
export async function loadDossier(made: MadeDossier): Promise<{ dossier: EmptyDossier; claimIds: string[] }> {
  const dossier = await openDossier(made)
  const { desk } = dossier
  const claimIds = made.claims.map(() => newId())
  const at = new Date()
  const said = { reason: 'r', confidence: 'high', byId: desk.editor.personId, at }
  const linked = new Map(made.links.filter(({ from, to }) => from !== to).map((link) => [standingKey(link), link]))
  const pairs = new Map(
    made.independent.filter(([a, b]) => a !== b).map((pair) => [pair.toSorted((a, b) => a - b).join(' '), pair]),
  )
  await inTransaction(async (db) => {
    for (const [index, one] of made.claims.entries()) {
      const id = claimIds[index] ?? ''
      const fields = { ...claimOn(desk), ...fieldsOf(dossier, one) }
      const { row, parts } = composeOn(
        [
          {
            id: fields.anchors[0]?.captureId ?? '',
            sourceId: fields.sourceId,
            length: deskText.length,
            text: deskText,
          },
        ],
        { sourceId: fields.sourceId, anchors: [], newId },
        claimFields.parse(fields),
      )
      const about = { id, key: null, dossierId: desk.dossierId, sourceId: fields.sourceId }
      await insertClaim(db, { ...row, ...about, draftedById: desk.editor.personId }, parts, at)
      if (one.isRetired) await db.claim.update({ where: { id }, data: { status: 'retired' } })
    }
    await db.link.createMany({
      data: [...linked.values()].map(({ from, to, type }) => ({
        ...said,
        id: newId(),
        dossierId: desk.dossierId,
        fromClaimId: claimIds[from] ?? '',
        toClaimId: claimIds[to] ?? '',
        type,
      })),
    })
    await db.independence.createMany({
      data: [...pairs.values()].map((pair) => {
        const [claimAId = '', claimBId = ''] = pair.map((index) => claimIds[index] ?? '').toSorted()
        const confirmed = { confirmedById: desk.second.personId, confirmedAt: at }
        const { byId, reason } = said
        return { id: newId(), claimAId, claimBId, grounds: ['neither-echoes'], reason, byId, at, ...confirmed }
      }),
    })
    await refreshSummaries(db, claimIds)
  })
  return { dossier, claimIds }
}

/** One of a type stands between two claims, in each direction where it has one. */
function standingKey({ from, to, type }: MadeDossier['links'][number]): string {
  const ends = (mutualLinkTypes as readonly string[]).includes(type) ? [from, to].toSorted((a, b) => a - b) : [from, to]
  return [type, ...ends].join(' ')
}

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

/** How a made-up dossier comes to be: in which order its claims are drafted, and what happens on the way. */
export interface Way {
  /** What sorts claims and links; of claims with the same one, the first comes first. */
  order: readonly number[]
  /** Links, assertions and retirements come as soon as their claims are there, not at the end. */
  isAtOnce: boolean
  /** The claim that is changed to another one's words, by its place, and back. */
  turned: readonly [number, number] | null
  /** A link that is made and removed. */
  passing: MadeDossier['links'][number] | null
}

/** A way in which a made-up dossier of so many claims comes to be. */
export const anyWay = (claims: number): fc.Arbitrary<Way> => {
  const place = fc.integer({ min: 0, max: claims - 1 })
  const type = fc.constantFrom('corroborates' as const, 'repeats' as const, 'updates' as const)
  return fc.record({
    order: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: claims, maxLength: claims }),
    isAtOnce: fc.boolean(),
    turned: fc.option(fc.tuple(place, place), { freq: 3 }),
    passing: fc.option(fc.record({ from: place, to: place, type }), { freq: 3 }),
  })
}

/** Drafts a made-up dossier through the services; gives the ids of its claims in their places, retired ones too. */
export async function makeDossier(made: MadeDossier, way: Way): Promise<{ dossier: EmptyDossier; claimIds: string[] }> {
  const dossier = await openDossier(made)
  const { desk } = dossier
  const claimIds = made.claims.map(() => '')
  const order = [...made.claims.keys()].toSorted((a, b) => (way.order[a] ?? 0) - (way.order[b] ?? 0))
  const links = made.links.toSorted((a, b) => (way.order[a.from] ?? 0) - (way.order[b.to] ?? 0))
  for (const [index, place] of order.entries()) {
    const one = made.claims[place]
    if (one) claimIds[place] = await makeClaim(desk, undefined, fieldsOf(dossier, one))
    const isLast = index === order.length - 1
    if (!way.isAtOnce && !isLast) continue
    const isThere = (...ends: number[]) => ends.every((end) => claimIds[end]) && (ends.includes(place) || isLast)
    for (const link of links) if (isThere(link.from, link.to)) await linkMade(desk, claimIds, link)
    for (const pair of made.independent) if (isThere(...pair)) await callIndependent(desk, claimIds, pair)
  }
  if (way.turned) await turnThereAndBack(dossier, made, claimIds, way.turned)
  if (way.passing) await linkAndUnlink(desk, claimIds, way.passing)
  for (const [index, { isRetired }] of made.claims.entries()) if (isRetired) await retire(desk, claimIds[index] ?? '')
  return { dossier, claimIds }
}

async function turnThereAndBack(
  dossier: EmptyDossier,
  made: MadeDossier,
  claimIds: readonly string[],
  [place, like]: readonly [number, number],
): Promise<void> {
  const [own, other] = [made.claims[place], made.claims[like]]
  if (!own || !other) return
  const claimId = claimIds[place] ?? ''
  const { source } = own
  for (const one of [{ ...other, source }, own]) {
    const { version } = await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })
    const fields = { ...claimOn(dossier.desk), ...fieldsOf(dossier, one), claimId, version }
    await editClaim(dossier.desk.editor, editClaimInput.parse(fields))
  }
}

async function linkAndUnlink(desk: Desk, claimIds: readonly string[], link: MadeDossier['links'][number]) {
  const linkId = await linkMade(desk, claimIds, link)
  const { dossierId, editor } = desk
  if (linkId) await removeLink(editor, removeLinkInput.parse({ dossierId, linkId, reason: 'r' }))
}

/** Links two claims, knowingly where their figures do not fit; null of what stands already or links a claim to itself. */
async function linkMade(
  desk: Desk,
  claimIds: readonly string[],
  { from, to, type }: MadeDossier['links'][number],
): Promise<string | null> {
  if (from === to) return null
  const [fromClaimId, toClaimId] = [claimIds[from], claimIds[to]]
  const fields = { dossierId: desk.dossierId, fromClaimId, toClaimId, type, reason: 'r', confidence: 'high' }
  const link = async (readingShown: string | null) =>
    (await linkClaims(desk.editor, linkClaimsInput.parse({ ...fields, readingShown }))).linkId
  return refusable(link(null), async ({ code, details }) => {
    const shown = details.current as { words: string } | undefined
    return code === 'reading-unseen' && shown ? refusable(link(shown.words), () => null) : null
  })
}

/** Asserts and confirms that two claims are independent, unless that is refused of them. */
async function callIndependent(
  desk: Desk,
  claimIds: readonly string[],
  [a, b]: readonly [number, number],
): Promise<void> {
  if (a === b) return
  const { dossierId, editor, second } = desk
  const fields = { dossierId, claimAId: claimIds[a], claimBId: claimIds[b], grounds: ['neither-echoes'], reason: 'r' }
  await refusable(
    assertIndependence(editor, assertIndependenceInput.parse(fields)).then(({ independenceId }) =>
      confirmIndependence(second, { dossierId, independenceId }),
    ),
    () => null,
  )
}

/** Retires a claim that was only drafted. */
async function retire({ dossierId, editor }: Desk, claimId: string): Promise<void> {
  const { version } = await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })
  const fields = { dossierId, claimId, version, to: 'retired', reason: 'r' }
  await moveClaim(editor, moveClaimInput.parse(fields))
}

async function refusable<T, R>(doing: Promise<T>, refused: (error: DomainError) => R): Promise<T | Awaited<R>> {
  try {
    return await doing
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return await refused(error)
  }
}
