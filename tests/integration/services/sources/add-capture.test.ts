import { expect, test } from 'vitest'
import { addCapture, addCaptureInput } from '@/lib/services/sources/add-capture'
import { useDatabase } from '@/tests/support/database'
import { deskText, logOf, makeDesk } from '@/tests/support/desk'

const database = useDatabase()

const captureOf = (desk: { dossierId: string; sourceId: string }, text: string) =>
  addCaptureInput.parse({
    dossierId: desk.dossierId,
    sourceId: desk.sourceId,
    capture: { label: 'original', textIs: 'article', method: 'original', text, language: 'en' },
  })

test('an editor attaches another text to a source, and the log says so', async () => {
  const desk = await makeDesk()
  const { captureId } = await addCapture(desk.editor, captureOf(desk, 'The article’s own words.'))
  const rows = await database.rows('SELECT label, text_is FROM capture WHERE id = $1', [captureId])
  expect(rows).toEqual([{ label: 'original', text_is: 'article' }])
  expect(await logOf(captureId)).toEqual(['capture-added'])
})

test('a text the dossier has, a reader, a stranger and another dossier’s source are refused', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  await expect(addCapture(desk.editor, captureOf(desk, deskText))).rejects.toMatchObject({ code: 'duplicate' })
  await expect(addCapture(desk.reader, captureOf(desk, 'x'))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(addCapture(desk.outsider, captureOf(desk, 'x'))).rejects.toMatchObject({ code: 'not-found' })
  const foreign = captureOf({ ...desk, sourceId: other.sourceId }, 'x')
  await expect(addCapture(desk.editor, foreign)).rejects.toMatchObject({ code: 'not-found' })
})
