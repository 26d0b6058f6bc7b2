import { expect, test } from '@playwright/test'
import { seedId } from '@/lib/data/database/ids'
import { expectAccessible, signIn } from './support'

const path = `/dossiers/homs/claims/${seedId('claim', 'homs/independent-2012-03-12-karm-zeitoun/lcc-45-killed')}`

test('figures that do not fit are called one answer only once their reading is shown and confirmed', async ({
  page,
}) => {
  await signIn(page, 'editor-2', path)
  const dialog = page.getByRole('dialog', { name: 'Link this claim to another' })
  const reading = dialog.getByRole('group', { name: 'How the two figures read' })
  await page.getByRole('button', { name: /^Link/ }).click()
  await dialog.getByRole('combobox', { name: 'The other claim' }).fill('100 bodies')
  await dialog
    .getByRole('option', { name: /100 bodies/ })
    .first()
    .click()
  await dialog.getByLabel('This claim').selectOption('corroborates')
  await dialog.getByLabel('Why').fill('Both count the dead of one night.')
  await dialog.getByLabel('How sure are you').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()

  await expect(reading).toContainText('different things counted')
  await expect(dialog.getByRole('alert')).toContainText('adds no origin')
  await expect(dialog.getByLabel('Why')).toHaveValue('Both count the dead of one night.')
  await expectAccessible(page)
  await dialog.getByLabel('This claim').selectOption('contradicts')
  await expect(reading).toHaveCount(0)
  await dialog.getByLabel('This claim').selectOption('corroborates')
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  await reading.getByRole('checkbox', { name: 'I saw how they read' }).check()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Links' })).toContainText('Both count the dead of one night.')
})
