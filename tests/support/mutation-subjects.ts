import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { claimLine } from './claim-files'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { fileOf } from './articles'
import { askOf, countTheDead, sayTheSame, printOneText } from './ask-desk'
import { figureOf, join, makeClaim, makePerson } from './desk'
import { rate } from './judgements'
import { articleOf, offerOf, suggestedText } from './suggestion-desk'
import type { RichDesk } from './rich-desk'

/** A mutation as somebody who may makes it: its input as it comes from outside, before it is parsed. */
export interface MutationCase {
  who: Caller
  input: Record<string, unknown>
}

/** Makes what a mutation needs, then gives the case. */
export type Prepare = (desk: RichDesk) => Promise<MutationCase> | MutationCase

/** What everybody gives as a reason. */
export const reason = 'For a test'
let made = 0
/** A word that nothing else on the desk is called. */
export const fresh = (word: string) => `${word} ${++made}`

/** A person of their own; a member, if a role is given. */
export async function freshPerson({ dossierId }: RichDesk, role?: 'reader' | 'editor' | 'lead') {
  const person = await makePerson(fresh('Person'))
  if (role) await join(dossierId, person.personId, role)
  return person
}

/** A case of an admin of the instance. */
export async function ofAdmin(input: Record<string, unknown>): Promise<MutationCase> {
  return { who: await makePerson('Ada Admin', true), input }
}

/** The version of the dossier. */
export const versionOf = async ({ dossierId }: RichDesk) =>
  (await prisma().dossier.findUniqueOrThrow({ where: { id: dossierId } })).version

/** A pasted text as a form sends it after its preview. */
export async function upload({ editor, dossierId }: RichDesk) {
  const given = { way: 'pasted', file: fileOf('pasted.txt', fresh('Pasted words')) }
  const { proposal } = await readArticle(editor, readArticleInput.parse({ dossierId, upload: given }))
  return { upload: { ...given, proposal }, capture: { label: fresh('text'), textIs: 'article', language: 'en' } }
}

/** A note on the desk that nobody has touched. */
export async function freshNote({ editor, dossierId, claims }: RichDesk) {
  return writeNote(editor, writeNoteInput.parse({ dossierId, on: { claimId: claims.army }, body: fresh('A note') }))
}

/** A party that nothing points to. */
export async function freshParty({ editor, dossierId }: RichDesk) {
  const input = draftPartyInput.parse({ dossierId, name: fresh('A party'), kind: 'group' })
  return (await draftParty(editor, input)).partyId
}

/** Another member's claim that is as good as new. */
export const freshClaim = (desk: RichDesk, more: Record<string, unknown> = {}) => makeClaim(desk, undefined, more)

/** Two rival answers to one question, by two origins. */
export async function rivals(desk: RichDesk) {
  const { army, observatory, outlet } = desk.parties
  const said = (partyId: string, positionId?: string) => ({
    chain: [
      { partyId, knows: 'counted', manner: 'paraphrase' },
      { partyId: outlet, manner: 'published' },
    ],
    answer: { questionId: desk.who, stance: 'asserts', positionId },
  })
  const [a, b] = [said(army, desk.positions.army), said(observatory, desk.positions.others)]
  return { a: await freshClaim(desk, a), b: await freshClaim(desk, b) }
}

/** Two figures of one origin for one question, as relays give them on one day. */
export async function twoFigures(desk: RichDesk) {
  const said = (words: string) => ({
    kind: 'figure',
    chain: [
      { partyId: desk.parties.observatory, knows: 'counted', manner: 'paraphrase' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
    figure: figureOf(words),
    answer: { questionId: desk.toll, stance: 'asserts' },
  })
  const [claimId, otherClaimId] = [await freshClaim(desk, said('22')), await freshClaim(desk, said('31'))]
  return { dossierId: desk.dossierId, claimId, otherClaimId, reason }
}

/** A claim with enough ratings for a desk rating, the lead’s own among them. */
export async function ratedClaim(desk: RichDesk) {
  const claimId = await freshClaim(desk)
  for (const who of [desk.second, desk.third, desk.lead]) await rate(desk, who, claimId, 3)
  return claimId
}

/** The fields of a finding. */
export function findingOf({ dossierId, who: questionId, claims }: RichDesk) {
  const lines = { printLine: 'They differ', mustStandWith: 'as reported', doNotPrint: 'who', dissent: 'None' }
  return { dossierId, questionId, claimIds: [claims.others, claims.army], ...lines, reason }
}

/** The fields of an independence. */
export async function pairOf(desk: RichDesk) {
  const { a, b } = await rivals(desk)
  return { dossierId: desk.dossierId, claimAId: a, claimBId: b, grounds: ['different-witnesses' as const], reason }
}

/** The fields of a link between two new claims. */
export async function linkOf(desk: RichDesk) {
  const [fromClaimId, toClaimId] = [await freshClaim(desk), await freshClaim(desk)]
  return {
    dossierId: desk.dossierId,
    fromClaimId,
    toClaimId,
    type: 'updates' as const,
    confidence: 'high' as const,
    reason,
  }
}

/** The fields of a source. */
export function sourceOf({ dossierId }: RichDesk) {
  const publication = {
    publishedDate: '2012-03-12',
    publishedWords: '12 March',
    publishedBasis: 'stated',
    publishedNote: 'As printed',
  }
  const by = { outlet: 'The Outlet', byline: 'A Reporter', agency: 'AP', drawsOnWords: 'agencies' }
  return {
    dossierId,
    headline: fresh('A headline'),
    ...by,
    ...publication,
    url: 'https://own.invalid/a',
    language: 'en',
  }
}

/** The fields of a capture. */
export function captureOf() {
  return {
    label: fresh('text'),
    textIs: 'article',
    method: 'pasted',
    text: fresh('Words of an article'),
    language: 'en',
  }
}

/** A file with one claim that nobody has, as a form sends it. */
export function claimsFileOf(desk: RichDesk): MutationCase {
  const line = claimLine(desk, fresh('line').replace(' ', '-'))
  return { who: desk.editor, input: { dossierId: desk.dossierId, file: fileOf('claims.jsonl', JSON.stringify(line)) } }
}

/** A suggestion of a fresh article, as somebody decides on it. */
export async function freshOffer(desk: RichDesk) {
  const { dossierId, captureId } = await articleOf(desk, `${suggestedText}\n\n${fresh('The Army said it was')}.`)
  const { start, end } = await offerOf(desk, { dossierId, captureId }, 'the road')
  return { dossierId, captureId, start, end }
}

/** A question that the machine asks of two fresh claims. */
export async function freshQuestionAsk(desk: RichDesk) {
  const town = fresh('Town').replace(' ', '-')
  await countTheDead(desk, town)
  return { dossierId: desk.dossierId, ask: (await askOf(desk, 'question', town)).id }
}

/** The agency that the machine asks about, of two fresh sources. */
export async function freshAgencyAsk(desk: RichDesk) {
  const town = fresh('Town').replace(' ', '-')
  await printOneText(desk, town)
  return { dossierId: desk.dossierId, ask: (await askOf(desk, 'agency', town)).id }
}

/** A link that the machine asks about, between two fresh claims. */
export async function freshLinkAsk(desk: RichDesk) {
  const town = fresh('Town').replace(' ', '-')
  await sayTheSame(desk, town)
  return { dossierId: desk.dossierId, ask: (await askOf(desk, 'link', town)).id }
}
