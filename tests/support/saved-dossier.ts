import fc from 'fast-check'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { insertClaim } from '@/lib/data/claims/writing'
import { inTransaction, prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { DomainError } from '@/lib/domain/errors'
import { mutualLinkTypes } from '@/lib/domain/vocabulary'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { claimFields } from '@/lib/services/claims/input/claim-fields'
import { composeOn } from '@/lib/services/claims/input/compose-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { confirmIndependence } from '@/lib/services/independence/confirm-independence'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { removeLink, removeLinkInput } from '@/lib/services/links/remove-link'
import { claimOn, deskText, type Desk, makeClaim } from './desk'
import { type EmptyDossier, fieldsOf, type MadeDossier, openDossier } from './random-dossier'

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
