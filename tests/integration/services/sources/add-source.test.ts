import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { addSource, addSourceInput } from '@/lib/services/sources/add-source'
import { useDatabase } from '@/tests/support/database'
import { deskText, logOf, makeDesk } from '@/tests/support/desk'

const database = useDatabase()

const sourceOf = (dossierId: string, more: Record<string, unknown> = {}) =>
  addSourceInput.parse({
    dossierId,
    headline: 'مقتل العشرات في حمص',
    publishedDate: '2012-03-12',
    publishedBasis: 'stated',
    language: 'ar',
    capture: { label: 'pasted', textIs: 'article', method: 'pasted', text: 'نص المقال 𝔘', language: 'ar' },
    ...more,
  })

test('an editor adds a source: text, code points and hash are kept, the log says so', async () => {
  const desk = await makeDesk()
  const { sourceId, sourceKey, captureId } = await addSource(desk.editor, sourceOf(desk.dossierId))
  expect(sourceKey).toBe('mqtl-aleshrat-fy-hms')
  expect(await prisma().capture.findUniqueOrThrow({ where: { id: captureId } })).toMatchObject({
    text: 'نص المقال 𝔘',
    length: 11,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(await logOf(sourceId)).toEqual(['source-added', 'capture-added'])
  const again = await addSource(desk.editor, sourceOf(desk.dossierId, { capture: captureOf('ثان') }))
  expect(again.sourceKey).toBe('mqtl-aleshrat-fy-hms-2')
})

const captureOf = (text: string) => ({ label: 'pasted', textIs: 'article', method: 'pasted', text, language: 'ar' })

test('the same text twice is noticed, and the source that has it is named', async () => {
  const desk = await makeDesk()
  const twice = sourceOf(desk.dossierId, { capture: captureOf(deskText) })
  await expect(addSource(desk.editor, twice)).rejects.toMatchObject({
    code: 'duplicate',
    message: expect.stringContaining('A source'),
  })
})

test('a date goes with its basis', async () => {
  const desk = await makeDesk()
  const dated = sourceOf(desk.dossierId, { publishedBasis: null })
  await expect(addSource(desk.editor, dated)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { publishedBasis: expect.any(String) } },
  })
})

test('readers may not, outsiders find nothing', async () => {
  const desk = await makeDesk()
  await expect(addSource(desk.reader, sourceOf(desk.dossierId))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(addSource(desk.outsider, sourceOf(desk.dossierId))).rejects.toMatchObject({ code: 'not-found' })
})

test('a capture is immutable, and nothing of it is ever deleted', async () => {
  const desk = await makeDesk()
  const change = database.rows('UPDATE capture SET text = $1 WHERE id = $2', ['other words', desk.captureId])
  await expect(change).rejects.toThrow('immutable')
  await expect(database.rows('DELETE FROM capture WHERE id = $1', [desk.captureId])).rejects.toThrow('never deleted')
})

test('NUL, lone surrogates and more than 5 MB are refused with a sentence', () => {
  const refusal = (text: string) =>
    addSourceInput.safeParse({ ...sourceOf(crypto.randomUUID()), capture: captureOf(text) })
  for (const text of ['a\u0000b', 'a\ud800b'])
    expect(refusal(text).error?.issues[0]?.message).toMatch(/character|surrogate/i)
  expect(refusal('a'.repeat(5 * 1024 * 1024 + 1)).error?.issues[0]?.message).toContain('5')
  expect(refusal('a'.repeat(5 * 1024 * 1024)).success).toBe(true)
})
