import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { lineText } from '@/lib/domain/lines/line'
import { listMembers } from '@/lib/services/members/list-members'
import { showLog, showLogInput } from '@/lib/services/history/show-log'
import { removeMember, removeMemberInput } from '@/lib/services/members/remove-member'
import { join, logOf, makeDesk, makePerson, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const input = (desk: Desk, personId: string, more: Record<string, unknown> = {}) =>
  removeMemberInput.parse({ dossierId: desk.dossierId, personId, version: 1, reason: 'Moved to another desk', ...more })

test('whoever is taken off finds the dossier gone at once; the log keeps the reason', async () => {
  const desk = await makeDesk()
  await removeMember(desk.lead, input(desk, desk.editor.personId))
  await expect(listMembers(desk.editor, { key: desk.key })).rejects.toMatchObject({ code: 'not-found' })
  const entry = await prisma().logEntry.findFirstOrThrow({
    where: { about: { has: desk.editor.personId } },
    include: { payload: true },
  })
  expect(entry).toMatchObject({ kind: 'member-left', actorId: desk.lead.personId })
  expect(entry.payload?.payload).toEqual({ v: 1, name: 'Edi Editor', reason: 'Moved to another desk' })
})

test('never the last lead, never without a reason, never by an old version', async () => {
  const desk = await makeDesk()
  await expect(removeMember(desk.lead, input(desk, desk.lead.personId))).rejects.toMatchObject({
    code: 'last-lead',
    details: { reason: expect.stringContaining('“A desk”') },
  })
  expect(removeMemberInput.safeParse({ ...input(desk, desk.editor.personId), reason: '  ' }).success).toBe(false)
  await expect(removeMember(desk.lead, input(desk, desk.editor.personId, { version: 7 }))).rejects.toMatchObject({
    code: 'conflict',
  })
  await removeMember(desk.lead, input(desk, desk.editor.personId))
  await expect(removeMember(desk.lead, input(desk, desk.editor.personId))).rejects.toMatchObject({ code: 'not-found' })
  expect(await logOf(desk.editor.personId)).toEqual(['member-left'])
})

test('an editor or a reader leaves by themselves, and takes nobody along', async () => {
  const desk = await makeDesk()
  for (const who of [desk.editor, desk.reader]) {
    await removeMember(who, input(desk, who.personId, { reason: 'Another story' }))
    await expect(listMembers(who, { key: desk.key })).rejects.toMatchObject({ code: 'not-found' })
  }
  const { entries } = await showLog(desk.lead, showLogInput.parse({ dossier: desk.key }))
  expect(entries.slice(0, 2).map(({ actorName, sentence }) => `${actorName} ${lineText(sentence)}`)).toEqual([
    'Rita Reader left the dossier: Another story',
    'Edi Editor left the dossier: Another story',
  ])
  await expect(removeMember(desk.second, input(desk, desk.third.personId))).rejects.toMatchObject({ code: 'forbidden' })
})

test('two leads who take each other off at once: one is refused', async () => {
  const desk = await makeDesk()
  const other = await makePerson('Other Lead')
  await join(desk.dossierId, other.personId, 'lead')
  const results = await Promise.allSettled([
    removeMember(desk.lead, input(desk, other.personId)),
    removeMember(other, input(desk, desk.lead.personId)),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma().member.count({ where: { dossierId: desk.dossierId, role: 'lead', leftAt: null } })).toBe(1)
})

test('editors may not, outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  const wanted = input(desk, desk.reader.personId)
  await expect(removeMember(desk.editor, wanted)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(removeMember(desk.outsider, wanted)).rejects.toMatchObject({ code: 'not-found' })
  await expect(removeMember({ personId: null }, wanted)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await logOf(desk.reader.personId)).toEqual([])
})
