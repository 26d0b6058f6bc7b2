import { expect, test } from '@playwright/test'
import { documents } from '../support/documents'
import { expectAccessible, signIn } from './support'

/** The same words would be the same text: each file has one of its own, as long as that it stands for. */
const own = (bytes: Buffer, number: number) =>
  Buffer.from(
    bytes.toString('latin1').replaceAll('Monday', ['Sunday', 'Friday', 'Monday', 'Monday'][number] ?? ''),
    'latin1',
  )

for (const [number, [name, bytes]] of Object.entries(documents).map((entry, index) => [index, entry] as const)) {
  test(`${name} is looked at and saved, and can be read`, async ({ page }) => {
    await signIn(page, 'editor-1', '/dossiers/homs/sources/new')
    await page.getByLabel('Upload a file').check()
    const file = {
      name,
      mimeType: 'application/octet-stream',
      buffer: name.endsWith('docx') ? bytes : own(bytes, number),
    }
    await page.getByLabel('The file', { exact: true }).setInputFiles(file)
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await expect(page.getByRole('list', { name: 'Paragraphs' })).toContainText('Two were killed in Homs (حمص) on')
    await expect(page.getByLabel('Headline')).toHaveValue('Two killed in Homs')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save the source' }).click()
    await page.waitForURL(/\/sources\/two-killed-in-homs/)
    await expect(page.getByRole('region', { name: 'Text', exact: true })).toContainText('Nobody could check that')
  })
}
