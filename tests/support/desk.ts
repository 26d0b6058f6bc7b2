import { prisma } from '@/lib/data/database/database'
import { newId, sha256 } from '@/lib/data/database/ids'
import type { Caller } from '@/lib/data/access/mutate'
import { countCodePoints } from '@/lib/domain/input/text'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import type { Role } from '@/lib/domain/vocabulary'

/** The text that a test desk's source carries. */
export const deskText =
  'Scores were killed in the quarter, activists said.\n\nThe army denied it. More than 7,500 people have died.'

/** A person with nothing but an account. */
export async function makePerson(name: string, isAdmin = false): Promise<Caller & { personId: string }> {
  const id = newId()
  await prisma().person.create({ data: { id, name, email: `${id}@desk.example`, isAdmin, createdAt: new Date() } })
  return { personId: id }
}

/** Gives a person the right to open dossiers and invite newcomers. */
export async function letOpen({ personId }: { personId: string }): Promise<void> {
  await prisma().person.update({ where: { id: personId }, data: { mayOpen: true } })
}

/** Makes somebody a member of a dossier. */
export async function join(dossierId: string, personId: string, role: Role): Promise<void> {
  await prisma().member.create({ data: { id: newId(), dossierId, personId, role, joinedAt: new Date() } })
}

/** A dossier of its own with one of each role (its lead may open others and invite newcomers), two camps, three parties, and a source with a digest. */
export async function makeDesk(key = `desk-${newId().slice(-12)}`) {
  const at = new Date()
  const lead = await makePerson('Lena Lead')
  await letOpen(lead)
  const editor = await makePerson('Edi Editor')
  const second = await makePerson('Zoe Editor')
  const third = await makePerson('Tim Editor')
  const reader = await makePerson('Rita Reader')
  const outsider = await makePerson('Otto Outside')
  const dossierId = newId()
  await prisma().dossier.create({
    data: { id: dossierId, key, title: 'A desk', summary: 'For tests', createdById: lead.personId, createdAt: at },
  })
  await join(dossierId, lead.personId, 'lead')
  for (const { personId } of [editor, second, third]) await join(dossierId, personId, 'editor')
  await join(dossierId, reader.personId, 'reader')
  const camps = { government: newId(), opposition: newId() }
  await prisma().camp.createMany({
    data: [
      {
        id: camps.government,
        dossierId,
        key: 'government',
        name: 'Government',
        badge: 'GO',
        colour: 'go',
        position: 0,
      },
      {
        id: camps.opposition,
        dossierId,
        key: 'opposition',
        name: 'Opposition',
        badge: 'OP',
        colour: 'op',
        position: 1,
      },
    ],
  })
  const parties = { army: newId(), outlet: newId(), observatory: newId() }
  const party = { dossierId, createdAt: at }
  await prisma().party.createMany({
    data: [
      { ...party, id: parties.army, key: 'army', name: 'The Army', kind: 'organisation', campId: camps.government },
      { ...party, id: parties.outlet, key: 'the-outlet', name: 'The Outlet', kind: 'outlet' },
      { ...party, id: parties.observatory, key: 'observatory', name: 'The Observatory', kind: 'organisation' },
    ],
  })
  const source = await makeSource(dossierId, editor.personId)
  return { key, dossierId, lead, editor, second, third, reader, outsider, camps, parties, ...source }
}

/** A desk as `makeDesk` makes it. */
export type Desk = Awaited<ReturnType<typeof makeDesk>>

/** A source with one digest capture of `text`. */
export async function makeSource(dossierId: string, addedById: string, text = deskText) {
  const sourceId = newId()
  const captureId = newId()
  const at = new Date()
  const sourceKey = `source-${sourceId.slice(-12)}`
  await prisma().source.create({
    data: {
      id: sourceId,
      dossierId,
      key: sourceKey,
      headline: 'A source',
      outlet: 'The Outlet',
      language: 'en',
      addedById,
      createdAt: at,
    },
  })
  await prisma().capture.create({
    data: {
      id: captureId,
      dossierId,
      sourceId,
      label: 'digest',
      textIs: 'digest',
      method: 'digest',
      text,
      length: countCodePoints(text),
      sha256: sha256(text),
      language: 'en',
      addedById,
      capturedAt: at,
    },
  })
  return { sourceId, sourceKey, captureId }
}

/** The fields of a claim on the desk's text, as a form would send them, again if need be; `words` must stand in `deskText`. */
export function claimOn(desk: Desk, words = 'The army denied it', more: Record<string, unknown> = {}) {
  const start = countCodePoints(deskText.slice(0, deskText.indexOf(words)))
  return {
    dossierId: desk.dossierId,
    sourceId: desk.sourceId,
    statement: `Claim: ${words}`,
    kind: 'occurrence',
    chain: [
      { partyId: desk.parties.army, knows: 'issued', manner: 'paraphrase' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
    anchors: [{ captureId: desk.captureId, start, end: start + countCodePoints(words), exact: words }],
    evenIfSame: true,
    ...more,
  }
}

/** A figure as a form would send it, read from its words. */
export function figureOf(words: string, measure = 'killed') {
  const rest = {
    who: 'all',
    byWhom: 'not-stated',
    scope: 'Syria since 2011-03',
    count: 'cumulative',
    basis: 'not-stated',
  }
  return { measure, ...rest, words, override: null, asOfDate: null, asOfBasis: null, from: null, to: null }
}

/** Drafts a claim on the desk's text as its first editor; gives the id. */
export async function makeClaim(desk: Desk, words?: string, more?: Record<string, unknown>): Promise<string> {
  const input = draftClaimInput.parse(claimOn(desk, words, more))
  return (await draftClaim(desk.editor, input)).claimId
}

/** Kinds of the log entries about a thing, oldest first. */
export async function logOf(id: string): Promise<string[]> {
  const entries = await prisma().logEntry.findMany({ where: { about: { has: id } }, orderBy: { id: 'asc' } })
  return entries.map((entry) => entry.kind)
}
