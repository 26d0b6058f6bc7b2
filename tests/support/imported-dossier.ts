import fc from 'fast-check'
import { prisma } from '@/lib/data/database/database'
import { claimFile, claimLine } from './claim-files'
import { importAs } from './imported-claims'
import { type EmptyDossier, fieldsOf, type MadeClaim, type MadeFigure, openDossier } from './random-dossier'

/** How made-up claims come in by files: what sorts their lines, and after how many of them each file but the last ends. */
export interface Files {
  order: readonly number[]
  ends: readonly number[]
}

/** A way of so many lines into files. */
export const anyFiles = (lines: number): fc.Arbitrary<Files> =>
  fc.record({
    order: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: lines, maxLength: lines }),
    ends: fc.subarray([...Array(lines).keys()].slice(1), { maxLength: Math.min(2, lines - 1) }),
  })

/** Lines as they stand in each of the files. */
export function inFiles<T>(lines: readonly T[], { order, ends }: Files): T[][] {
  const places = [...lines.keys()].toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0))
  const starts = [0, ...ends]
  return starts.map((start, index) => places.slice(start, starts[index + 1]).map((place) => lines[place] as T))
}

/** Imports made-up claims into a dossier of their own, file after file; gives what its rows hold of each, by its place. */
export async function importDossier(claims: readonly MadeClaim[], files: Files): Promise<string[]> {
  const dossier = await openDossier({ tie: null })
  const keys = await keysIn(dossier.desk.dossierId)
  const lines = claims.map((claim, place) => lineOf(dossier, keys, claim, `claim-${place}`))
  for (const part of inFiles(lines, files)) await importAs(dossier.desk, dossier.desk.editor, claimFile(part))
  return countedIn(dossier.desk.dossierId)
}

/** Origins, how many of them are independent, and how the figure reads, of every claim in the order of their places. */
async function countedIn(dossierId: string): Promise<string[]> {
  const rows = await prisma().claimSummary.findMany({ where: { dossierId }, include: { claim: true } })
  const placeOf = (row: (typeof rows)[number]) => Number(row.claim.key?.split('-').at(-1))
  return rows
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((row) => `${placeOf(row)}: ${row.originsForAnswer} ${row.originsIndependent} ${row.readingNote}`)
}

/** The key of everything that a line may name, by its id. */
async function keysIn(dossierId: string): Promise<Map<string, string>> {
  const [parties, questions, positions] = await Promise.all([
    prisma().party.findMany({ where: { dossierId } }),
    prisma().question.findMany({ where: { dossierId } }),
    prisma().position.findMany({ where: { question: { dossierId } } }),
  ])
  return new Map([...parties, ...questions, ...positions].map(({ id, key }) => [id, key]))
}

/** A made-up claim as a line of an import file: what its form would send, with keys for ids. */
function lineOf(dossier: EmptyDossier, keys: ReadonlyMap<string, string>, made: MadeClaim, key: string) {
  const { chain, answer, figure, anchors: _at, sourceId: _source, ...same } = fieldsOf(dossier, made)
  const keyOf = (id: string | null | undefined) => (id ? (keys.get(id) ?? null) : null)
  return claimLine(dossier.sources[made.source], key, {
    ...same,
    ...(figure && fileFigure(figure)),
    chain: chain.map((step) => {
      const { partyId, speaksForId, ...more } = { partyId: null, speaksForId: null, ...step }
      return { ...more, party: keyOf(partyId), speaksFor: keyOf(speaksForId) }
    }),
    answer: answer && {
      question: keyOf(answer.questionId),
      stance: answer.stance,
      position: keyOf(answer.positionId),
    },
  })
}

/** A figure as files have it: its bounds among its fields, and beside it why they differ from its words. */
function fileFigure({ override: { because, ...bounds }, ...figure }: MadeFigure) {
  return { figure: { ...figure, ...bounds }, overruledBecause: because }
}
