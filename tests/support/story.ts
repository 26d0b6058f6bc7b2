import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { readFigure } from '@/lib/domain/figures/figure'
import { importClaims } from '@/lib/services/claims/import-claims'
import { linkClaims } from '@/lib/services/links/link-claims'
import { claimFile, claimLine } from './claim-files'
import { type Desk, makeDesk, makeSource } from './desk'
import { makeQuestion } from './questions'

/** A claim of a story: who says which figure, through whom, and when. Dates are EDTF. */
interface StoryClaim {
  by: string
  relay?: string
  ownVoice?: boolean
  kind?: string
  stance?: string
  answers?: boolean
  attribution?: string
  words?: string
  who?: string
  count?: string
  said?: string
  asOf?: string
  published: string
}

/** How two claims of a story must read, and by which sentence of the rules. */
export interface StoryPair {
  a: string
  b: string
  reading: string
  note: string | null
  says: string
  because: string
}

/** A story of the field with what rule 2 to 4 make of it, written from the rules. Claims go by their keys. */
export interface Story {
  field: string
  story: string
  parties: Record<string, string>
  claims: Record<string, StoryClaim>
  links?: { from: string; to: string; type: 'updates' | 'contradicts' }[]
  pairs: StoryPair[]
  /** The range with which a claim speaks for what its counter gave alongside. */
  ranges?: Record<string, string>
  /** Claims given alongside another of their counter, which speaks for both in `pairs`. */
  alongside?: Record<string, string>
  latest: string[]
  /** By the claims of cells: what their origin gave before, in its words. */
  earlier?: Record<string, string[]>
  /** The headings of the row, the most telling first. */
  row: string[]
  contested: boolean
  notes: Record<string, string>
  origins: Record<string, number>
  /** After an editor calls two figures one occasion. */
  thenOneOccasion?: { a: string; b: string; row: string[]; because: string; origins: Record<string, number> }
}

const folder = 'tests/support/stories'

/** All stories, each under the name of its file. */
export function allStories(): [string, Story][] {
  return readdirSync(folder).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Story,
  ])
}

/** A story in a dossier of its own, imported from lines, of one file unless they are parted; claims by their keys. */
export async function importStory(story: Story, parted: <T>(lines: T[]) => T[][] = (lines) => [lines]) {
  const desk = await makeDesk()
  const question = await makeQuestion(desk, 'figure')
  const { key } = await prisma().question.findUniqueOrThrow({ where: { id: question.id } })
  for (const [party, name] of Object.entries(story.parties)) await addParty(desk, party, name)
  const lines = []
  for (const [name, claim] of Object.entries(story.claims)) lines.push(await lineOf(desk, key, name, claim))
  for (const part of parted(lines))
    await importClaims(desk.editor, { dossierId: desk.dossierId, file: claimFile(part) })
  const rows = await prisma().claim.findMany({ where: { dossierId: desk.dossierId }, select: { id: true, key: true } })
  const ids = new Map(rows.map((row) => [row.key?.split('/').at(-1) ?? '', row.id]))
  for (const { from, to, type } of story.links ?? [])
    await linkClaims(desk.editor, {
      dossierId: desk.dossierId,
      fromClaimId: ids.get(from) ?? '',
      toClaimId: ids.get(to) ?? '',
      type,
      reason: 'The article says so',
      confidence: 'high',
    })
  return { desk, questionId: question.id, ids }
}

async function addParty({ dossierId }: Desk, key: string, name: string): Promise<void> {
  const data = { id: newId(), dossierId, key, name, kind: 'organisation', createdAt: new Date() }
  await prisma().party.create({ data })
}

async function lineOf(desk: Desk, question: string, name: string, claim: StoryClaim): Promise<Record<string, unknown>> {
  const source = await makeSource(desk.dossierId, desk.editor.personId)
  const { published } = claim
  const day = { publishedDate: published, publishedBasis: 'stated', publishedFrom: new Date(published) }
  await prisma().source.update({ where: { id: source.sourceId }, data: day })
  const { by, relay, ownVoice, kind = 'figure', stance = 'asserts', answers = true, attribution, words } = claim
  const first = ownVoice
    ? { party: by, knows: 'not stated', manner: 'own-voice' }
    : { party: by, knows: 'counted', manner: 'paraphrase' }
  const later = [
    ...(relay ? [{ party: null, label: relay, manner: 'relayed' }] : []),
    { party: 'the-outlet', manner: 'published' },
  ]
  return claimLine(source, name, {
    statement: `${name} of the story`,
    kind,
    chain: ownVoice ? [first] : [first, ...later],
    anchors: [{ capture: 'digest', quote: 'Scores were killed' }],
    ...(attribution && { attribution }),
    ...(claim.said && { saidDate: { edtf: claim.said, words: 'that day', basis: 'stated' } }),
    ...(words && { figure: figureOf(claim, words) }),
    ...(answers && { answer: { question, stance } }),
  })
}

function figureOf({ who = 'all', count, asOf }: StoryClaim, words: string) {
  const read = readFigure(words)
  if (!read) throw new Error(`no figure in ${words}`)
  const { low, lowOpen, high, highOpen } = read
  // A share and a prediction say themselves what they are.
  const kinds = { count: read.count ?? count, basis: read.basis ?? 'counted' }
  const counted = { measure: 'killed', who, byWhom: 'not-stated', scope: 'the place', ...kinds, words }
  return { ...counted, low, lowOpen, high, highOpen, asOfDate: asOf ?? null, asOfBasis: asOf ? 'stated' : null }
}
