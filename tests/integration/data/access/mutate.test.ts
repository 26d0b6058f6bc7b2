import { expect, test } from 'vitest'
import { changed, mutate } from '@/lib/data/access/mutate'
import { prisma } from '@/lib/data/database/database'
import { changeRole } from '@/lib/services/members/change-role'
import { removeMember } from '@/lib/services/members/remove-member'
import { moveClaim } from '@/lib/services/claims/move-claim'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { createDossier, createDossierInput } from '@/lib/services/dossiers/create-dossier'
import { useDatabase } from '@/tests/support/database'
import { letOpen, logOf, makeClaim, makeDesk, makePerson } from '@/tests/support/desk'

const database = useDatabase()

test('a repeat is answered while the right is there, and refused once it is gone, at no row of the first change', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const caller = { ...desk.second, idempotencyKey: 'form-note-1' }
  const note = writeNoteInput.parse({ dossierId: desk.dossierId, on: { claimId }, body: 'Seen' })
  const first = await writeNote(caller, note)
  expect(await writeNote(caller, note)).toEqual(first)
  await changeRole(desk.lead, { dossierId: desk.dossierId, personId: desk.second.personId, role: 'reader', version: 1 })
  await expect(writeNote(caller, note)).rejects.toMatchObject({ code: 'forbidden' })
  await removeMember(desk.lead, {
    dossierId: desk.dossierId,
    personId: desk.second.personId,
    reason: 'Left',
    version: 2,
  })
  await expect(writeNote(caller, note)).rejects.toMatchObject({ code: 'not-found' })
  expect(await prisma().note.count({ where: { dossierId: desk.dossierId } })).toBe(1)
})

test('what the change did to its own subject does not refuse its repeat: a retired claim', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const caller = { ...desk.second, idempotencyKey: 'form-move-1' }
  const submit = { dossierId: desk.dossierId, claimId, version: 1, to: 'in-review' as const, reason: null }
  await moveClaim(caller, submit)
  await moveClaim(desk.editor, { ...submit, version: 2, to: 'retired', reason: 'Twice' })
  expect(await moveClaim(caller, submit)).toEqual({ version: 2 })
  expect((await logOf(claimId)).filter((kind) => kind === 'claim-status-changed')).toHaveLength(2)
})

test('a right in the instance is asked again too', async () => {
  const person = await makePerson('Opal')
  await letOpen(person)
  const caller = { ...person, idempotencyKey: 'form-create-1' }
  const input = createDossierInput.parse({ title: 'Harbour', summary: 'Who says what' })
  const first = await createDossier(caller, input)
  expect(await createDossier(caller, input)).toEqual(first)
  await prisma().person.update({ where: { id: person.personId }, data: { mayOpen: false } })
  await expect(createDossier(caller, input)).rejects.toMatchObject({ code: 'forbidden' })
})

test('a key from before passes were kept answers no repeat', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const caller = { ...desk.editor, idempotencyKey: 'form-note-2' }
  const note = writeNoteInput.parse({ dossierId: desk.dossierId, on: { claimId }, body: 'Seen' })
  await writeNote(caller, note)
  await database.rows(`UPDATE idempotency_key SET passes = NULL WHERE key = 'form-note-2'`)
  await expect(writeNote(caller, note)).rejects.toMatchObject({ code: 'key-reused' })
})

test('keys past their week are taken away by later changes, two by two, and answer nothing; younger ones stay', async () => {
  const desk = await makeDesk()
  const actorId = desk.editor.personId
  const old = (n: number, days: number) => ({
    actorId,
    key: `old-${days}-${n}`,
    bodySha256: 'x',
    result: '1',
    passes: [],
    at: new Date(Date.now() - days * 24 * 60 * 60 * 1000),
  })
  await prisma().idempotencyKey.createMany({ data: [...[1, 2, 3].map((n) => old(n, 8)), old(1, 6)] })
  const claimId = await makeClaim(desk)
  const note = writeNoteInput.parse({ dossierId: desk.dossierId, on: { claimId }, body: 'Seen' })
  const left = async () =>
    (await prisma().idempotencyKey.findMany({ where: { key: { startsWith: 'old-' } } }))
      .map(({ key }) => key)
      .toSorted()
  expect(await left()).toHaveLength(4)
  await writeNote({ ...desk.editor, idempotencyKey: 'form-note-3' }, note)
  expect(await left()).toHaveLength(2)
  await writeNote({ ...desk.editor, idempotencyKey: 'form-note-4' }, note)
  expect(await left()).toEqual(['old-6-1'])
})

test('of two changes that lock each other out both are made, each once, and each is answered again by its key', async () => {
  const desk = await makeDesk()
  const [one, other] = [await makeClaim(desk), await makeClaim(desk)]
  const runs: string[] = []
  let letGo = () => {}
  const bothHold = new Promise<void>((resolve) => (letGo = resolve))
  const change = (name: string, ids: string[]) =>
    mutate({ ...desk.editor, idempotencyKey: `form-${name}` }, { name, ids }, async ({ db, newId }) => {
      if (runs.push(name) > 1) setTimeout(letGo, 100)
      for (const id of ids) {
        await db.$executeRaw`UPDATE claim SET statement = statement || ${name} WHERE id = ${id}::uuid`
        await bothHold
      }
      const payload = { v: 1 as const, on: 'a claim', body: name, reply: false }
      return changed(name, desk.dossierId, [{ kind: 'note-written', about: [newId('note'), ...ids], payload }])
    })
  const asked = () => Promise.all([change('-a', [one, other]), change('-b', [other, one])])
  expect(await asked()).toEqual(['-a', '-b'])
  expect(runs).toHaveLength(3)
  expect(await asked()).toEqual(['-a', '-b'])
  expect(runs).toHaveLength(3)
  for (const id of [one, other]) {
    expect((await prisma().claim.findUniqueOrThrow({ where: { id } })).statement).toMatch(/-a-b$|-b-a$/)
    expect((await logOf(id)).filter((kind) => kind === 'note-written')).toHaveLength(2)
  }
})
