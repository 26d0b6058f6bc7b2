import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Caller } from '@/lib/domain/accounts/caller'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import { DomainError } from '@/lib/domain/errors'
import { listAsks, listAsksInput } from '@/lib/services/asks/list-asks'
import { listComparable, listComparableInput } from '@/lib/services/comparisons/list-comparable'
import { showComparison, showComparisonInput } from '@/lib/services/comparisons/show-comparison'
import { showOrder, showOrderInput } from '@/lib/services/comparisons/show-order'
import { claimFormChoices } from '@/lib/services/claims/claim-form-choices'
import { findClaims, findClaimsInput } from '@/lib/services/claims/find-claims'
import { listClaims } from '@/lib/services/claims/list-claims'
import { openClaim } from '@/lib/services/claims/open-claim'
import { readClaim } from '@/lib/services/claims/read-claim'
import { readClaimCards } from '@/lib/services/claims/read-claim-cards'
import { startClaimImport } from '@/lib/services/claims/start-claim-import'
import { listDossiers } from '@/lib/services/dossiers/list-dossiers'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { showDossier } from '@/lib/services/dossiers/show-dossier'
import { showSetUp } from '@/lib/services/dossiers/show-set-up'
import { showSettings } from '@/lib/services/dossiers/show-settings'
import { describeExport } from '@/lib/services/exports/describe-export'
import { downloadPackage } from '@/lib/services/exports/download-package'
import { exportFile } from '@/lib/services/exports/export-file'
import { exportWorkbook } from '@/lib/services/exports/export-workbook'
import { exportPackage } from '@/lib/services/exports/export-package'
import { readHistory } from '@/lib/services/history/read-history'
import { showInstanceLog } from '@/lib/services/history/show-instance-log'
import { showLog, showLogInput } from '@/lib/services/history/show-log'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { listMembers } from '@/lib/services/members/list-members'
import { showMethod } from '@/lib/services/method/show-method'
import { listMentionable, listMentionableInput } from '@/lib/services/notes/list-mentionable'
import { listMentions, listMentionsInput } from '@/lib/services/notes/list-mentions'
import { findParties, findPartiesInput } from '@/lib/services/parties/find-parties'
import { listParties, listPartiesInput } from '@/lib/services/parties/list-parties'
import { showParty, showPartyInput } from '@/lib/services/parties/show-party'
import { showAccount, showAccountInput } from '@/lib/services/people/show-account'
import { listQuestions, listQuestionsInput } from '@/lib/services/questions/list-questions'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { suggestAnswers } from '@/lib/services/questions/suggest-answers'
import { listReadings, listReadingsInput } from '@/lib/services/readings/list-readings'
import { showReview, showReviewInput } from '@/lib/services/review/show-review'
import { showSecondFactor } from '@/lib/services/second-factors/show-second-factor'
import { listSources, listSourcesInput } from '@/lib/services/sources/list-sources'
import { readSource, readSourceInput } from '@/lib/services/sources/read-source'
import { showSource } from '@/lib/services/sources/show-source'
import { startImport, startImportInput } from '@/lib/services/sources/start-import'
import type { Desk } from './desk'
import { keptFiles } from './kept-files'
import { unzipped } from './zip-of'

/** What a walk through everything is about. */
export interface Walked {
  desk: Desk
  claimId: string
  otherClaimId: string
  questionId: string
}

type Read = (caller: Caller, walked: Walked) => Promise<unknown>

const lists: Record<string, string>[] = [{}, { status: 'draft' }, { stale: 'yes' }, { desk: 'no' }, { rated: 'no' }]

/** Every service that reads a dossier, by its name, as its page or file calls it. */
export const reads: Record<string, Read> = {
  claimFormChoices: (caller, { desk: { dossierId, sourceId } }) => claimFormChoices(caller, { dossierId, sourceId }),
  findClaims: (caller, { desk, claimId }) =>
    findClaims(caller, findClaimsInput.parse({ dossierId: desk.dossierId, exceptId: claimId, words: 'killed' })),
  listClaims: async (caller, { desk }) => {
    const pages = []
    for (const params of lists) pages.push(await listClaims(caller, { dossier: desk.key, params }))
    return pages
  },
  openClaim: (caller, { desk, claimId }) => openClaim(caller, { dossier: desk.key, claim: claimId }),
  readClaim: async (caller, { desk, claimId, otherClaimId }) => [
    await readClaim(caller, { dossier: desk.key, claim: claimId }),
    await readClaim(caller, { dossier: desk.key, claim: otherClaimId }),
  ],
  readClaimCards: (caller, { desk, claimId, otherClaimId }) =>
    readClaimCards(caller, { dossierId: desk.dossierId, claimIds: [claimId, otherClaimId] }),
  listComparable: (caller, { desk }) => listComparable(caller, listComparableInput.parse({ dossier: desk.key })),
  showComparison: (caller, { desk, questionId }) =>
    showComparison(caller, showComparisonInput.parse({ dossier: desk.key, question: questionId })),
  showOrder: (caller, { desk, questionId }) =>
    showOrder(caller, showOrderInput.parse({ dossier: desk.key, question: questionId })),
  // When a dossier last changed is on the list of dossiers; it tells neither what nor who.
  listDossiers: async (caller) => (await listDossiers(caller)).map((row) => ({ ...row, changedAt: null })),
  showDesk: (caller) => showDesk(caller),
  showDossier: (caller, { desk }) => showDossier(caller, { key: desk.key }),
  showSetUp: (caller, { desk }) => showSetUp(caller, { dossier: desk.key }),
  showSettings: (caller, { desk }) => showSettings(caller, { key: desk.key }),
  describeExport: async (caller, { desk }) => ({
    ...(await describeExport(caller, { dossier: desk.key, params: {} })),
    created: null,
  }),
  exportFile: async (caller, { desk }) => {
    const files: Record<string, string> = {}
    for (const name of Object.keys(csvTables))
      files[name] = await text((await exportFile(caller, { dossier: desk.key, file: `${name}.csv`, params: {} })).bytes)
    return files
  },
  exportWorkbook: async (caller, { desk }) => {
    const sheets: Record<string, string> = {}
    for (const name of Object.keys(csvTables)) {
      const { bytes } = await exportWorkbook(caller, { dossier: desk.key, file: `${name}.xlsx`, params: {} })
      sheets[name] =
        unzipped(await buffer(bytes))
          .get('xl/worksheets/sheet1.xml')
          ?.toString('utf8') ?? ''
    }
    return sheets
  },
  downloadPackage: async (caller, { desk }) => {
    const { bytes } = await downloadPackage(caller, { dossier: desk.key, params: { profile: 'raw' } })
    const files = unzipped(await buffer(bytes))
    return [...files].filter(([name]) => name.endsWith('.csv')).map(([name, file]) => [name, file.toString('utf8')])
  },
  exportPackage: async (caller, { desk }) => {
    const { files, write } = keptFiles()
    await exportPackage(caller, { dossier: desk.key, params: { profile: 'raw' }, write })
    files.delete('datapackage.json')
    return Object.fromEntries(files)
  },
  readHistory: async (caller, { desk, claimId, questionId }) => [
    await readHistory(caller, { dossier: desk.key }),
    await readHistory(caller, { dossier: desk.key, about: claimId }),
    await readHistory(caller, { dossier: desk.key, about: questionId }),
  ],
  showLog: async (caller, { desk }) => [
    await showLog(caller, showLogInput.parse({ dossier: desk.key })),
    await showLog(caller, showLogInput.parse({ dossier: desk.key, person: desk.second.personId })),
    await showLog(caller, showLogInput.parse({ dossier: desk.key, kind: 'judgements' })),
  ],
  showInstanceLog: (caller) => showInstanceLog(caller, { before: null }),
  listMembers: (caller, { desk }) => listMembers(caller, { key: desk.key }),
  listMentionable: (caller, { desk }) =>
    listMentionable(caller, listMentionableInput.parse({ dossierId: desk.dossierId })),
  listMentions: (caller) => listMentions(caller, listMentionsInput.parse({})),
  showMethod: (caller, { desk }) => showMethod(caller, { dossier: desk.key }),
  findParties: (caller, { desk }) =>
    findParties(caller, findPartiesInput.parse({ dossierId: desk.dossierId, words: 'army' })),
  listParties: (caller, { desk }) => listParties(caller, listPartiesInput.parse({ dossier: desk.key })),
  showParty: async (caller, { desk }) => [
    await showParty(caller, showPartyInput.parse({ dossier: desk.key, party: 'army' })),
    await showParty(caller, showPartyInput.parse({ dossier: desk.key, party: 'the-outlet', claims: 'passed-on' })),
  ],
  showSecondFactor: (caller) => showSecondFactor(caller),
  showAccount: (caller, { desk }) => showAccount(caller, showAccountInput.parse({ dossier: desk.key })),
  // With when it was read in it, which is all that may differ.
  showGrid: async (caller, { desk }) => ({
    ...(await showGrid(caller, showGridInput.parse({ dossier: desk.key }))),
    at: null,
  }),
  listReadings: (caller, { desk, claimId }) =>
    listReadings(caller, listReadingsInput.parse({ dossier: desk.key, claim: claimId })),
  listQuestions: (caller, { desk }) => listQuestions(caller, listQuestionsInput.parse({ dossier: desk.key })),
  showQuestion: (caller, { desk, questionId }) =>
    showQuestion(caller, showQuestionInput.parse({ dossier: desk.key, question: questionId })),
  listAsks: (caller, { desk }) => listAsks(caller, listAsksInput.parse({ dossier: desk.key })),
  suggestLinks: (caller, { desk, claimId }) => suggestLinks(caller, { dossierId: desk.dossierId, claimId }),
  suggestAnswers: (caller, { desk, questionId }) => suggestAnswers(caller, { dossier: desk.key, question: questionId }),
  showReview: async (caller, { desk, otherClaimId }) => [
    await showReview(caller, showReviewInput.parse({ dossier: desk.key })),
    await showReview(caller, showReviewInput.parse({ dossier: desk.key, after: otherClaimId })),
    await showReview(caller, showReviewInput.parse({ dossier: desk.key, list: 'stale' })),
    await showReview(caller, showReviewInput.parse({ dossier: desk.key, list: 'decisions' })),
  ],
  listSources: (caller, { desk }) => listSources(caller, listSourcesInput.parse({ dossier: desk.key })),
  readSource: (caller, { desk, claimId }) =>
    readSource(caller, readSourceInput.parse({ dossier: desk.key, source: desk.sourceKey, claim: claimId })),
  showSource: (caller, { desk }) => showSource(caller, { dossier: desk.key, source: desk.sourceKey }),
  startClaimImport: (caller, { desk }) => startClaimImport(caller, { dossier: desk.key }),
  startImport: (caller, { desk }) => startImport(caller, startImportInput.parse({ dossier: desk.key })),
}

const text = async (bytes: Readable) => (await buffer(bytes)).toString('utf8')

/** What somebody is given by each of these services, as the JSON that would leave the server; a refusal is its code. */
export async function readEverything(caller: Caller, walked: Walked): Promise<Record<string, string>> {
  const given: Record<string, string> = {}
  for (const [name, read] of Object.entries(reads)) {
    const value = await read(caller, walked).catch((error: unknown) => {
      if (error instanceof DomainError) return error.code
      throw error
    })
    given[name] = JSON.stringify(value)
  }
  return given
}
