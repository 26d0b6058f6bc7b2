import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { documents } from '../support/documents'
import { expectAccessible, signIn } from './support'

/** The same words would be the same text: files that can be written so have another day, as long as that it stands for. */
const own = (name: string, bytes: Buffer) => {
  const day = { md: 'Sunday', pdf: 'Friday', eml: 'MONDAY' }[name.split('.').at(-1) ?? '']
  return day ? Buffer.from(bytes.toString('latin1').replaceAll('Monday', day), 'latin1') : bytes
}

for (const [name, bytes] of Object.entries(documents)) {
  test(`${name} is looked at and saved, and can be read`, async ({ page }) => {
    await signIn(page, 'editor-1', '/dossiers/homs/sources/new')
    await page.getByLabel('Upload a file').check()
    const file = { name, mimeType: 'application/octet-stream', buffer: own(name, bytes) }
    await page.getByLabel('The file', { exact: true }).setInputFiles(file)
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await expect(page.getByRole('list', { name: 'Paragraphs' })).toContainText('Two were killed in Homs')
    await expect(page.getByLabel('Headline')).toHaveValue('Two killed in Homs')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save the source' }).click()
    await page.waitForURL(/\/sources\/two-killed-in-homs/)
    await expect(page.getByRole('region', { name: 'Text', exact: true })).toContainText('Nobody could check that')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    expect(download.suggestedFilename()).toBe(name)
    expect((await readFile(await download.path())).equals(file.buffer)).toBe(true)
  })
}
