import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { fieldsOf, type ClaimDraft } from '@/lib/domain/claims/draft'
import {
  acceptEditedSuggestion,
  acceptEditedSuggestionInput,
} from '@/lib/services/suggestions/accept-edited-suggestion'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { openSuggestion } from '@/lib/services/suggestions/open-suggestion'
import { undoSuggestions } from '@/lib/services/suggestions/undo-suggestions'
import { logOf, makeDesk } from '@/tests/support/desk'
import { articleOf, offerOf } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function opened() {
  const desk = await makeDesk()
  const text = await articleOf(desk)
  const { start, end } = await offerOf(desk, text, 'the bridge')
  const place = { dossierId: text.dossierId, captureId: text.captureId, start, end }
  const draft = await openSuggestion(desk.editor, place)
  const send = (more: Partial<ClaimDraft>, who = desk.editor) =>
    acceptEditedSuggestion(who, acceptEditedSuggestionInput.parse({ ...fieldsOf({ ...draft, ...more }), ...place }))
  return { desk, text, draft, send }
}

const claimOf = (id?: string) => prisma().claim.findUniqueOrThrow({ where: { id: id ?? '' } })
const decisionsOf = (dossierId: string) => prisma().suggestionDecision.findMany({ where: { dossierId } })

test('what a person changed before accepting is in the history, and the decision is an edit', async () => {
  const { desk, send } = await opened()
  const [id] = (await send({ statement: 'A bridge fell down', kind: 'opinion' })).claimIds
  expect(await claimOf(id)).toMatchObject({ statementIs: 'ours', kind: 'opinion' })
  expect(await logOf(id!)).toEqual(['claim-drafted', 'suggestion-edited'])
  const entry = await prisma().logEntry.findFirstOrThrow({
    where: { kind: 'suggestion-edited', about: { has: id! } },
    include: { payload: true },
  })
  expect(entry.payload?.payload).toMatchObject({
    changes: [
      { field: 'statement', from: 'the bridge had collapsed', to: 'A bridge fell down' },
      { field: 'kind', from: 'occurrence', to: 'opinion' },
    ],
  })
  expect(await decisionsOf(desk.dossierId)).toMatchObject([{ decision: 'edited', claimId: id }])
})

test('a form that changed nothing accepts what was read', async () => {
  const { desk, send } = await opened()
  const [id] = (await send({})).claimIds
  expect(await claimOf(id)).toMatchObject({ statementIs: 'article' })
  expect(await logOf(id!)).toEqual(['claim-drafted', 'suggestion-accepted'])
  expect(await decisionsOf(desk.dossierId)).toMatchObject([{ decision: 'accepted' }])
})

test('a party that was made in the same step speaks', async () => {
  const { desk, draft, send } = await opened()
  const [speaker, ...others] = draft.chain
  const chain = [{ ...speaker!, party: { id: desk.parties.army, name: 'The Army' }, label: '' }, ...others]
  const [id] = (await send({ chain })).claimIds
  const step = await prisma().chainStep.findFirstOrThrow({ where: { claimId: id, position: 0 } })
  expect(step.partyId).toBe(desk.parties.army)
})

test('a reader may not, and a form that was faster leaves the other a sentence', async () => {
  const { desk, text, send } = await opened()
  await expect(send({}, desk.reader)).rejects.toMatchObject({ code: 'forbidden' })
  const results = await Promise.allSettled([send({ statement: 'One' }), send({ statement: 'Two' }, desk.second)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(results.find((result) => result.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' })
  expect((await listSuggestions(desk.editor, text)).decided).toBe(1)
})

test('one that is submitted as it is accepted is in review, and stays so when the suggestion is undone', async () => {
  const { desk, text, draft } = await opened()
  const [anchor] = draft.anchors
  const place = { dossierId: text.dossierId, captureId: text.captureId, start: anchor!.start, end: anchor!.end }
  const input = acceptEditedSuggestionInput.parse({
    ...fieldsOf({ ...draft, statement: 'A bridge fell down' }),
    ...place,
    submit: true,
  })
  const { actionId, claimIds } = await acceptEditedSuggestion(desk.editor, input)
  const [id] = claimIds
  expect(await claimOf(id)).toMatchObject({ status: 'in-review', version: 2 })
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId: id! } })).toMatchObject({
    status: 'in-review',
  })
  expect((await logOf(id!)).toSorted()).toEqual(['claim-drafted', 'claim-status-changed', 'suggestion-edited'])
  const undone = undoSuggestions(desk.editor, { dossierId: text.dossierId, actionId })
  await expect(undone).rejects.toMatchObject({ code: 'conflict' })
})
