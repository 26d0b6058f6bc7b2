import { expect, test } from 'vitest'
import { enterDossier } from '@/lib/data/access/viewer'
import { findNearCaptures } from '@/lib/data/sources/near-captures'
import { addSource, addSourceInput } from '@/lib/services/sources/add-source'
import { useDatabase } from '@/tests/support/database'
import { makeDesk, type Desk } from '@/tests/support/desk'
import { seeSql } from '@/tests/support/seen-sql'

const database = useDatabase()

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ')

async function add(desk: Desk, headline: string, text: string) {
  const capture = { label: 'original', textIs: 'article', method: 'original', text, language: 'en' }
  return addSource(desk.editor, addSourceInput.parse({ dossierId: desk.dossierId, headline, capture }))
}

const viewerOf = (desk: Desk) => enterDossier(desk.editor, { id: desk.dossierId })

test('captures that share runs of words are found, nearest first, in one statement; others are not', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  await add(desk, 'Half of it', words(0, 100))
  await add(desk, 'Most of it', `${words(0, 180)} and more`)
  await add(desk, 'Something else', words(1000, 200))
  await add(desk, 'This very text', words(0, 200))
  await add(other, 'Elsewhere', `${words(0, 190)} and more`)
  const viewer = await viewerOf(desk)
  let found: string[] = []
  const seen = await seeSql(async () => {
    found = (await findNearCaptures(viewer, words(0, 200))).map(({ headline }) => headline)
  })
  expect(found).toEqual(['Most of it', 'Half of it'])
  expect(seen).toHaveLength(1)
})

test('letters’ case and forms, Arabic marks and punctuation make no difference; texts of three words share nothing', async () => {
  const desk = await makeDesk()
  await add(desk, 'Marked', 'قالَ ناشِطونَ: «إنّ العشراتِ قُتلوا»، في القصف')
  await add(desk, 'Short', 'Only three words')
  const viewer = await viewerOf(desk)
  const near = await findNearCaptures(viewer, 'قال ناشطون إن العشرات قتلوا في القصف')
  expect(near.map(({ headline }) => headline)).toEqual(['Marked'])
  expect(await findNearCaptures(viewer, 'only THREE words')).toEqual([])
})

test('a sketch is of the text: it goes with a redaction, and what a restore brings stands', async () => {
  const desk = await makeDesk()
  const { captureId } = await add(desk, 'To be redacted', words(3000, 50))
  const sketchOf = async (id: string) =>
    (await database.rows<{ sketch: number[] }>('SELECT sketch FROM capture WHERE id = $1', [id]))[0]?.sketch
  expect(await sketchOf(captureId)).toHaveLength(47)
  await database.rows(`UPDATE capture SET text = 'redacted', redacted_at = now() WHERE id = $1`, [captureId])
  expect(await sketchOf(captureId)).toEqual([])
  const restored = await database.rows<{ sketch: number[] }>(
    `INSERT INTO capture (id, dossier_id, source_id, label, text_is, method, text, length, sha256, language, added_by_id, captured_at, sketch)
     SELECT gen_random_uuid(), dossier_id, source_id, 'restored', text_is, method, 'other words than before', 23, repeat('a', 64), language,
       added_by_id, captured_at, '{7}' FROM capture WHERE id = $1 RETURNING sketch`,
    [captureId],
  )
  expect(restored).toEqual([{ sketch: [7] }])
})
