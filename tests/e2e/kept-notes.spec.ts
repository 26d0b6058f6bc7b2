import { expect, test } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { expectAccessible, signIn } from './support'

const claim = `/dossiers/homs/claims/${seedId('claim', 'homs/independent-2012-03-12-karm-zeitoun/state-media-mass-killings')}`

test('a note that was being typed is there again after a reload, can be discarded, and is let go once saved', async ({
  page,
}) => {
  await signIn(page, 'editor-1', claim)
  const notes = page.getByRole('region', { name: 'Notes' })
  const field = notes.getByRole('textbox', { name: 'New note' })
  const restored = notes.getByText('Your unsaved text is back.')
  const stamp = `draft ${Date.now().toString(36)}`
  await field.click()
  await page.keyboard.type(`${stamp}: which quarter?`)
  await page.reload()
  await expect(restored).toBeVisible()
  await expect(field).toHaveValue(`${stamp}: which quarter?`)
  await expectAccessible(page)
  await notes.getByRole('button', { name: 'Discard it' }).click()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await page.reload()
  await expect(field).toHaveValue('')
  await expect(restored).toBeHidden()

  await field.click()
  await page.keyboard.type(`${stamp}: saved`)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(notes.getByRole('article').filter({ hasText: `${stamp}: saved` })).toBeVisible()
  await page.reload()
  await expect(notes.getByRole('article').filter({ hasText: `${stamp}: saved` })).toBeVisible()
  await expect(field).toHaveValue('')
})

test('the reason of a link outlives a reload, and the dialog says so', async ({ page }) => {
  await signIn(page, 'editor-1', claim)
  const links = page.getByRole('region', { name: 'Links' })
  const dialog = page.getByRole('dialog', { name: 'Link this claim to another' })
  await links.getByRole('button', { name: /^Link/ }).click()
  await dialog.getByLabel('Why').fill('Both name the same hospital.')
  await dialog.getByLabel('How sure are you').selectOption({ index: 1 })
  await page.reload()
  await links.getByRole('button', { name: /^Link/ }).click()
  await expect(dialog.getByText('Your unsaved text is back.')).toBeVisible()
  await expect(dialog.getByLabel('Why')).toHaveValue('Both name the same hospital.')
  await expect(dialog.getByLabel('How sure are you')).not.toHaveValue('')
})
