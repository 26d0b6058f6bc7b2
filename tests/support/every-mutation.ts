import { join as joinPath } from 'node:path'
import { hash } from '@node-rs/argon2'
import type { z } from 'zod'
import { prisma } from '@/lib/data/database'
import { newId } from '@/lib/data/ids'
import type { Caller } from '@/lib/domain/caller'
import { inviteMember } from '@/lib/services/members/invite-member'
import { linkClaims } from '@/lib/services/links/link-claims'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { writeFinding } from '@/lib/services/findings/write-finding'
import { assertIndependence } from '@/lib/services/independence/assert-independence'
import { resolveNote } from '@/lib/services/notes/resolve-note'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { root } from '@/tests/rules/source-files'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { fileOf } from './articles'
import { claimOn, join, makePerson } from './desk'
import { rate } from './judgements'
import { judgementMutations } from './judgement-mutations'
import { fresh, freshClaim, type MutationCase, pairOf, type Prepare, reason, rivals } from './mutation-parts'
import type { RichDesk } from './rich-desk'

async function freshPerson({ dossierId }: RichDesk, role?: 'reader' | 'editor' | 'lead') {
  const person = await makePerson(fresh('Person'))
  if (role) await join(dossierId, person.personId, role)
  return person
}

async function ofAdmin(input: Record<string, unknown>): Promise<MutationCase> {
  return { who: await makePerson('Ada Admin', true), input }
}

const versionOf = async ({ dossierId }: RichDesk) =>
  (await prisma().dossier.findUniqueOrThrow({ where: { id: dossierId } })).version

async function upload({ editor, dossierId }: RichDesk) {
  const given = { way: 'pasted', file: fileOf('pasted.txt', fresh('Pasted words')) }
  const { proposal } = await readArticle(editor, readArticleInput.parse({ dossierId, upload: given }))
  return { upload: { ...given, proposal }, capture: { label: fresh('text'), textIs: 'article', language: 'en' } }
}

async function freshNote({ editor, dossierId, claims }: RichDesk) {
  return writeNote(editor, writeNoteInput.parse({ dossierId, on: { claimId: claims.army }, body: fresh('A note') }))
}

async function freshParty({ editor, dossierId }: RichDesk) {
  const input = draftPartyInput.parse({ dossierId, name: fresh('A party'), kind: 'group' })
  return (await draftParty(editor, input)).partyId
}

async function ratedClaim(desk: RichDesk) {
  const claimId = await freshClaim(desk)
  for (const who of [desk.second, desk.third, desk.lead]) await rate(desk, who, claimId, 3)
  return claimId
}

const onQuestion = { kind: 'choice', positions: [{ text: 'One' }, { text: 'Another' }] }

/** Every mutation of a dossier's contents, by its file below lib/services. */
const contents: Record<string, Prepare> = {
  'claims/draft-claim': (desk) => ({ who: desk.editor, input: claimOn(desk) }),
  'claims/edit-claim': async (desk) => {
    const claimId = await freshClaim(desk)
    return { who: desk.editor, input: { ...claimOn(desk), claimId, version: 1, statement: fresh('Edited') } }
  },
  'claims/move-claim': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), version: 1, to: 'retired', reason },
  }),
  'claims/move-claims': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, claims: [`${await freshClaim(desk)}:1`], to: 'in-review', reason },
  }),
  'comparisons/compare-answers': async (desk) => {
    const { a, b } = await rivals(desk)
    return { who: desk.second, input: { dossierId: desk.dossierId, questionId: desk.who, claimAId: a, claimBId: b, scale: 1, reason } }
  },
  'desk-ratings/adjudicate-claim': async (desk) => ({
    who: desk.lead,
    input: { dossierId: desk.dossierId, claimId: await ratedClaim(desk), credibility: 3, reason },
  }),
  'findings/write-finding': (desk) => ({ who: desk.lead, input: findingOf(desk) }),
  'findings/confirm-finding': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...(await writeFinding(desk.lead, findingOf(desk))) },
  }),
  'independence/assert-independence': async (desk) => ({ who: desk.editor, input: await pairOf(desk) }),
  'independence/confirm-independence': async (desk) => ({
    who: desk.second,
    input: { dossierId: desk.dossierId, ...(await assertIndependence(desk.editor, await pairOf(desk))) },
  }),
  'links/link-claims': async (desk) => ({ who: desk.editor, input: await linkOf(desk) }),
  'links/remove-link': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...(await linkClaims(desk.editor, await linkOf(desk))), reason },
  }),
  'notes/write-note': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, on: { claimId: desk.claims.army }, body: fresh('A note'), tags: ['zeal'] },
  }),
  'notes/edit-note': async (desk) => {
    const { noteId } = await freshNote(desk)
    return { who: desk.editor, input: { dossierId: desk.dossierId, noteId, version: 1, body: fresh('Edited'), tags: ['zeal'] } }
  },
  'notes/resolve-note': async (desk) => {
    const { noteId } = await freshNote(desk)
    return { who: desk.editor, input: { dossierId: desk.dossierId, noteId } }
  },
  'notes/reopen-note': async (desk) => {
    const { noteId } = await freshNote(desk)
    await resolveNote(desk.editor, { dossierId: desk.dossierId, noteId })
    return { who: desk.editor, input: { dossierId: desk.dossierId, noteId } }
  },
  'parties/draft-party': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, name: fresh('A party'), kind: 'group', aliases: [fresh('Alias')], note: 'A note' },
  }),
  'parties/change-party': async (desk) => ({
    who: desk.lead,
    input: { dossierId: desk.dossierId, partyId: await freshParty(desk), version: 1, name: fresh('Renamed'), kind: 'organisation', note: 'A note', aliases: 'Another name' },
  }),
  'questions/ask-question': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, ...onQuestion, text: fresh('Who did it, then') },
  }),
  'questions/change-question': async (desk) => {
    const { version, kind } = await prisma().question.findUniqueOrThrow({ where: { id: desk.who } })
    const rows = await prisma().position.findMany({ where: { questionId: desk.who }, orderBy: { position: 'asc' } })
    const positions = rows.map(({ id, text }) => ({ id, text }))
    return { who: desk.lead, input: { dossierId: desk.dossierId, questionId: desk.who, version, text: fresh('Who did it'), kind, eventId: desk.eventId, positions } }
  },
  'ratings/rate-claim': async (desk) => ({
    who: desk.second,
    input: { dossierId: desk.dossierId, claimId: await freshClaim(desk), credibility: 4, reason },
  }),
  'ratings/rate-reliability': (desk) => ({
    who: desk.second,
    input: { dossierId: desk.dossierId, partyId: desk.parties.army, topic: fresh('topic'), grade: 'C', reason },
  }),
  'sources/add-source': (desk) => ({ who: desk.editor, input: { ...sourceOf(desk), capture: captureOf() } }),
  'sources/add-capture': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, sourceId: desk.sourceId, capture: captureOf() },
  }),
  'sources/change-source': async (desk) => {
    const { version } = await prisma().source.findUniqueOrThrow({ where: { id: desk.sourceId } })
    return { who: desk.editor, input: { ...sourceOf(desk), sourceId: desk.sourceId, version } }
  },
  'sources/import-capture': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, sourceId: desk.sourceId, ...(await upload(desk)) },
  }),
  'sources/import-source': async (desk) => ({ who: desk.editor, input: { ...sourceOf(desk), ...(await upload(desk)) } }),
}

/** Every mutation of a dossier itself, of who is in it, and of people. */
const people: Record<string, Prepare> = {
  'dossiers/configure-dossier': async (desk) => ({
    who: desk.lead,
    input: { dossierId: desk.dossierId, version: await versionOf(desk), title: fresh('A desk'), summary: 'Still', ratingsNeeded: 2 },
  }),
  'dossiers/create-dossier': (desk) => ({
    who: desk.lead,
    input: { title: fresh('A dossier'), summary: 'New', camps: [{ name: 'One', badge: 'ON', colour: 'go' }], opposes: [] },
  }),
  'dossiers/draft-event': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, title: fresh('An event'), eventDate: '2012-03', placeId: desk.placeId },
  }),
  'dossiers/draft-place': (desk) => ({ who: desk.editor, input: { dossierId: desk.dossierId, name: fresh('A place') } }),
  'dossiers/set-camps': async (desk) => ({
    who: desk.lead,
    input: {
      dossierId: desk.dossierId,
      version: await versionOf(desk),
      camps: [
        { id: desk.camps.government, name: fresh('Government'), badge: 'GO', colour: 'go' },
        { id: desk.camps.opposition, name: 'Opposition', badge: 'OP', colour: 'op' },
      ],
      opposes: ['0 1'],
    },
  }),
  'members/add-member': async (desk) => {
    const { personId } = await freshPerson(desk)
    const { email } = await prisma().person.findUniqueOrThrow({ where: { id: personId } })
    return { who: desk.lead, input: { dossierId: desk.dossierId, email, role: 'reader' } }
  },
  'members/change-role': async (desk) => {
    const { personId } = await freshPerson(desk, 'reader')
    return { who: desk.lead, input: { dossierId: desk.dossierId, personId, role: 'editor', version: 1 } }
  },
  'members/invite-member': (desk) => ({
    who: desk.lead,
    input: { dossierId: desk.dossierId, role: 'editor', email: 'somebody@desk.example' },
  }),
  'members/join-dossier': async (desk) => {
    const { path } = await inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'editor', email: null })
    return { who: await freshPerson(desk), input: { token: path.split('/').at(-1) } }
  },
  'members/remove-member': async (desk) => {
    const { personId } = await freshPerson(desk, 'reader')
    return { who: desk.lead, input: { dossierId: desk.dossierId, personId, reason, version: 1 } }
  },
  'members/withdraw-invitation': async (desk) => {
    const { invitationId } = await inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'editor', email: null })
    return { who: desk.lead, input: { dossierId: desk.dossierId, invitationId } }
  },
  'people/change-admin': async (desk) => ofAdmin({ ...(await freshPerson(desk)), admin: 'yes', version: 1 }),
  'people/change-password': async (desk) => {
    const who = await freshPerson(desk)
    await prisma().person.update({ where: { id: who.personId }, data: { passwordHash: await hash('Old-Horse-Battery-1') } })
    return { who, input: { current: 'Old-Horse-Battery-1', password: 'New-Horse-Battery-2' } }
  },
  'people/deactivate-person': async (desk) => ofAdmin({ ...(await freshPerson(desk)), reason }),
  'people/reactivate-person': async (desk) => {
    const { personId } = await freshPerson(desk)
    await prisma().deactivation.create({ data: { id: newId(), personId, byId: personId, reason, at: new Date() } })
    return ofAdmin({ personId })
  },
  'people/declare-interest': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, partyId: await freshParty(desk), kind: 'works for', note: 'A note' },
  }),
  'people/withdraw-interest': async (desk) => {
    const interest = { id: newId(), personId: desk.second.personId, partyId: await freshParty(desk), kind: 'works for', declaredAt: new Date() }
    await prisma().interest.create({ data: interest })
    return { who: desk.second, input: { interestId: interest.id } }
  },
}

/** Every mutation with a way to make it once on a rich desk, by its file below lib/services. */
export const everyMutation: Record<string, Prepare> = { ...contents, ...judgementMutations, ...people }

function findingOf({ dossierId, who: questionId, claims }: RichDesk) {
  const lines = { printLine: 'They differ', mustStandWith: 'as reported', doNotPrint: 'who', dissent: 'None' }
  return { dossierId, questionId, claimIds: [claims.others, claims.army], ...lines, reason }
}

async function linkOf(desk: RichDesk) {
  const [fromClaimId, toClaimId] = [await freshClaim(desk), await freshClaim(desk)]
  return { dossierId: desk.dossierId, fromClaimId, toClaimId, type: 'updates' as const, confidence: 'high' as const, reason }
}

function sourceOf({ dossierId }: RichDesk) {
  const publication = { publishedDate: '2012-03-12', publishedWords: '12 March', publishedBasis: 'stated', publishedNote: 'As printed' }
  const by = { outlet: 'The Outlet', byline: 'A Reporter', agency: 'AP', drawsOnWords: 'agencies' }
  return { dossierId, headline: fresh('A headline'), ...by, ...publication, url: 'https://own.invalid/a', language: 'en' }
}

function captureOf() {
  return { label: fresh('text'), textIs: 'article', method: 'pasted', text: fresh('Words of an article'), language: 'en' }
}

/** What stands in a service's file: the schema of its input, and the service. */
export interface Mutation {
  schema: z.ZodType
  run: (caller: Caller, input: unknown) => Promise<unknown>
}

/** A mutation by its file below lib/services. */
export async function loadMutation(name: string): Promise<Mutation> {
  const [, file = ''] = name.split('/')
  const verb = file.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const module = (await import(joinPath(root, 'lib/services', `${name}.ts`))) as Record<string, unknown>
  const [schema, run] = [module[`${verb}Input`], module[verb]]
  if (!schema || !run) throw new Error(`lib/services/${name}.ts does not export ${verb} and ${verb}Input`)
  return { schema, run } as Mutation
}
