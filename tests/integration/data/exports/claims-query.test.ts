import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { exportScope } from '@/lib/data/exports/export-scope'
import { exportTable } from '@/lib/data/exports/export-table'
import { enterDossier } from '@/lib/data/access/viewer'
import { paramsToFilter } from '@/lib/domain/claims/filter'
import { parseCsv } from '@/lib/domain/exports/csv'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { recordWithdrawal, recordWithdrawalInput } from '@/lib/services/claims/record-withdrawal'
import { fieldsOf } from '@/lib/domain/claims/draft'
import {
  acceptEditedSuggestion,
  acceptEditedSuggestionInput,
} from '@/lib/services/suggestions/accept-edited-suggestion'
import { acceptSuggestion } from '@/lib/services/suggestions/accept-suggestion'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { openSuggestion } from '@/lib/services/suggestions/open-suggestion'
import { articleOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '../../../support/database'
import { figureOf, makeClaim, makeDesk } from '../../../support/desk'
import { makeQuestion } from '../../../support/questions'

useDatabase()

test('how a claim ended, and the figure it denies, stand at the end of its row', async () => {
  const desk = await makeDesk()
  const { dossierId, editor } = desk
  const said = figureOf('at least 45')
  const { id: questionId } = await makeQuestion(desk, 'figure')
  const withdrawn = await makeClaim(desk)
  for (const words of ['It was not so', 'A slip, their office said'])
    await recordWithdrawal(
      editor,
      recordWithdrawalInput.parse({ dossierId, claimId: withdrawn, words, withdrawnDate: '2012-03-14' }),
    )
  const retired = await makeClaim(desk)
  await moveClaim(
    editor,
    moveClaimInput.parse({ dossierId, claimId: retired, version: 1, to: 'retired', reason: 'Stands twice' }),
  )
  const denying = await makeClaim(desk, undefined, {
    kind: 'figure',
    figure: said,
    answer: { questionId, stance: 'denies' },
  })
  const counting = await makeClaim(desk, undefined, {
    kind: 'figure',
    figure: said,
    answer: { questionId, stance: 'asserts' },
  })
  const viewer = await enterDossier(desk.reader, { key: desk.key })
  const endsOf = async (status: string) => {
    const bytes = await exportTable(await exportScope(viewer, paramsToFilter({ status }).filter), {
      table: 'claims',
      profile: 'raw',
    })
    const [header = [], ...rows] = parseCsv((await buffer(bytes)).toString('utf8'))
    const ends = ['claim_id', 'withdrawn', 'withdrawn_reason', 'retired_reason', 'denied_figure'].map((name) =>
      header.indexOf(name),
    )
    return rows.map((row) => ends.map((at) => row[at]))
  }
  expect(await endsOf('draft')).toEqual(
    [
      [withdrawn, 'true', 'A slip, their office said', '', ''],
      [denying, 'false', '', '', 'at least 45'],
      [counting, 'false', '', '', ''],
    ].toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )
  expect(await endsOf('retired')).toEqual([[retired, 'false', '', 'Stands twice', '']])
})

test('a claim that was suggested says so, and in whose words its statement is', async () => {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const place = { dossierId: text.dossierId, captureId: text.captureId }
  const [first, second] = (await listSuggestions(desk.editor, place)).offers
  const asRead = await acceptSuggestion(desk.editor, { ...place, start: first!.start, end: first!.end })
  const offer = { ...place, start: second!.start, end: second!.end }
  const draft = { ...(await openSuggestion(desk.editor, offer)), statement: 'Over nine hundred people died' }
  const edited = await acceptEditedSuggestion(
    desk.editor,
    acceptEditedSuggestionInput.parse({ ...fieldsOf(draft), ...offer }),
  )
  const byHand = await makeClaim(desk)
  const viewer = await enterDossier(desk.editor, { key: desk.key })
  const scope = await exportScope(viewer, paramsToFilter({}).filter)
  const csv = (await buffer(await exportTable(scope, { table: 'claims', profile: 'raw' }))).toString('utf8')
  const [header = [], ...rows] = parseCsv(csv)
  const cells = rows.map((row) =>
    ['claim_id', 'suggested', 'statement_is'].map((name) => row[header.indexOf(name)] ?? ''),
  )
  expect(new Set(cells.map((row) => row.join()))).toEqual(
    new Set([`${asRead.claimIds[0]},yes,article`, `${edited.claimIds[0]},edited,ours`, `${byHand},no,ours`]),
  )
  expect(csv).not.toContain('Nobody came to help us')
})
