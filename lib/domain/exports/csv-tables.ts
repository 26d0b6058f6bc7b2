import type { CsvColumn } from './csv-column'
import { claimsColumns } from './csv-columns-claims'
import { gridColumns, partiesColumns, questionsColumns, sourcesColumns } from './csv-columns-dossier'
import { anchorsColumns, chainStepsColumns, linksColumns, notesColumns } from './csv-columns-evidence'
import {
  comparisonsColumns,
  deskRatingsColumns,
  findingsColumns,
  independenceColumns,
  ratingsColumns,
} from './csv-columns-judgements'

/** One CSV file: its columns in order, what makes a row unique, and which columns point to which table's column. */
export type CsvTable = {
  title: string
  columns: readonly CsvColumn[]
  primaryKey: readonly string[]
  foreignKeys: Readonly<Record<string, readonly [table: string, column: string]>>
}

const claim = ['claims', 'claim_id'] as const
const party = ['parties', 'party_id'] as const
const source = ['sources', 'source_id'] as const
const question = ['questions', 'question_id'] as const

/**
 * Every file of an export by its name without `.csv`, claims first. Companions hold what belongs to the claims of
 * claims.csv and nothing that points outside the export: a link or comparison needs both its claims there.
 */
export const csvTables = {
  claims: {
    title: 'Claims',
    columns: claimsColumns,
    primaryKey: ['claim_id'],
    foreignKeys: { source_id: source, question: ['questions', 'key'] },
  },
  chain_steps: {
    title: 'Chains, step by step',
    columns: chainStepsColumns,
    primaryKey: ['claim_id', 'step'],
    foreignKeys: { claim_id: claim, party_id: party, speaks_for_id: party },
  },
  anchors: {
    title: 'Where claims are in captures',
    columns: anchorsColumns,
    primaryKey: ['anchor_id'],
    foreignKeys: { claim_id: claim, source_id: source },
  },
  links: {
    title: 'Links between claims',
    columns: linksColumns,
    primaryKey: ['link_id'],
    foreignKeys: { from_claim_id: claim, to_claim_id: claim },
  },
  ratings: {
    title: 'Ratings of claims, parties and sources',
    columns: ratingsColumns,
    primaryKey: ['rating_id'],
    foreignKeys: { claim_id: claim, party_id: party, source_id: source },
  },
  comparisons: {
    title: 'Comparisons of rival answers',
    columns: comparisonsColumns,
    primaryKey: ['comparison_id'],
    foreignKeys: { question_id: question, claim_a_id: claim, claim_b_id: claim },
  },
  desk_ratings: {
    title: 'Desk ratings',
    columns: deskRatingsColumns,
    primaryKey: ['desk_rating_id'],
    foreignKeys: { claim_id: claim },
  },
  findings: {
    title: 'Findings',
    columns: findingsColumns,
    primaryKey: ['finding_id'],
    foreignKeys: { question_id: question },
  },
  independence: {
    title: 'Assertions of independence',
    columns: independenceColumns,
    primaryKey: ['independence_id'],
    foreignKeys: { claim_a_id: claim, claim_b_id: claim },
  },
  notes: {
    title: 'Notes',
    columns: notesColumns,
    primaryKey: ['note_id'],
    foreignKeys: {
      thread_id: ['notes', 'note_id'],
      claim_id: claim,
      link_id: ['links', 'link_id'],
      party_id: party,
      question_id: question,
      source_id: source,
    },
  },
  sources: { title: 'Sources', columns: sourcesColumns, primaryKey: ['source_id'], foreignKeys: {} },
  parties: { title: 'Parties', columns: partiesColumns, primaryKey: ['party_id'], foreignKeys: {} },
  questions: { title: 'Questions', columns: questionsColumns, primaryKey: ['question_id'], foreignKeys: {} },
  grid: {
    title: 'The question grid: the latest answer of each origin',
    columns: gridColumns,
    primaryKey: ['claim_id'],
    foreignKeys: { question_id: question, question: ['questions', 'key'], claim_id: claim, party_id: party },
  },
} as const satisfies Record<string, CsvTable>

/** A file of an export, by its name without `.csv`. */
export type CsvTableName = keyof typeof csvTables

/** The columns of a table, as a union of names. */
export type CsvColumnName<Name extends CsvTableName> = (typeof csvTables)[Name]['columns'][number]['name']
