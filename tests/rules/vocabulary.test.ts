import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as words from '@/lib/domain/vocabulary'
import { textOf } from './source-files'

const migrations = readdirSync('prisma/migrations')
  .filter((name) => name !== 'migration_lock.toml')
  .toSorted()
const guards = migrations.map((name) => textOf(`prisma/migrations/${name}/migration.sql`)).join('\n')

/** The list of words a column is guarded by, as the last migration that guards it has it. */
function guarded(table: string, column: string): string[] {
  const line = guards.split('\n').findLast((text) => text.includes(`ADD CONSTRAINT ${table}_${column}_known `))
  return [...(line ?? '').matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
}

test.each([
  ['member', 'role', words.roles],
  ['invitation', 'role', words.roles],
  ['party', 'kind', words.partyKinds],
  ['camp', 'colour', words.campColours],
  ['claim', 'kind', words.claimKinds],
  ['claim', 'status', words.claimStatuses],
  ['claim', 'statement_is', words.statementOwners],
  ['suggestion_decision', 'decision', words.suggestionDecisions],
  ['ask_decision', 'kind', words.askKinds],
  ['ask_decision', 'decision', words.askDecisions],
  ['status_change', 'to_status', words.claimStatuses],
  ['claim', 'attribution', words.attributions],
  ['claim', 'event_date_basis', words.dateBases],
  ['claim', 'said_date_basis', words.dateBases],
  ['source', 'published_basis', words.dateBases],
  ['chain_step', 'knows', words.knowledges],
  ['chain_step', 'manner', words.manners],
  ['figure', 'count_kind', words.countKinds],
  ['figure', 'basis', words.figureBases],
  ['figure', 'as_of_basis', words.asOfBases],
  ['question', 'kind', words.questionKinds],
  ['question', 'count_kind', words.countKinds],
  ['answer', 'stance', words.stances],
  ['link', 'type', words.linkTypes],
  ['link', 'confidence', words.confidences],
  ['reliability_rating', 'grade', words.reliabilityGrades],
  ['capture', 'text_is', words.textNatures],
  ['capture', 'method', words.captureMethods],
  ['source_notice', 'kind', words.noticeKinds],
  ['interest', 'kind', words.interestKinds],
  ['claim_summary', 'no_origin', words.noOrigins],
  ['claim_summary', 'reading_note', words.readingNotes],
  ['independence', 'grounds', words.independenceGrounds],
])('%s.%s is guarded by the domain’s own list', (table, column, list) => {
  expect(guarded(table, column)).toEqual([...list])
})
