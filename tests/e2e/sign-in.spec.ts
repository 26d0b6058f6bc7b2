import { expect, test } from '@playwright/test'
import { demoPerson } from '../support/demo-desk'
import { expectAccessible, fillSignIn, signIn, watchPolicy } from './support'

test('a wrong password says so and keeps the e-mail; the right one leads to the page that was asked for', async ({
  page,
}) => {
  const refused = watchPolicy(page)
  const reader = demoPerson('reader')
  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in\?from=%2Faccount$/)
  await fillSignIn(page, { email: reader.email, password: 'not the password' })
  await expect(page.getByRole('alert').filter({ hasText: 'Wrong e-mail or password' })).toBeFocused()
  await expect(page.getByLabel('E-mail')).toHaveValue(reader.email)
  await page.getByLabel('Password').fill(reader.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  expect(refused).toEqual([])
})

test('after signing in nobody is led to another site', async ({ page }) => {
  for (const from of ['//evil.example/x', 'https://evil.example', '/\\evil.example']) {
    await page.context().clearCookies()
    await page.goto(`/sign-in?from=${encodeURIComponent(from)}`)
    await fillSignIn(page, demoPerson('reader'))
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    expect(new URL(page.url()).pathname).toBe('/dossiers')
    expect(new URL(page.url()).hostname).toBe('localhost')
  }
})

test('signed out, the session is worthless, also to whoever kept its cookie', async ({ page }) => {
  await page.goto('/sign-in')
  await fillSignIn(page, demoPerson('reader'))
  await page.waitForURL('/dossiers')
  const cookies = await page.context().cookies()
  await page.getByRole('button', { name: 'Account of Reader' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.context().addCookies(cookies)
  await page.goto('/dossiers')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('whoever is signed in passes the sign-in page by', async ({ page }) => {
  await signIn(page, 'reader')
  await page.goto('/sign-in?from=/account')
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
})

test('the menus work with the keyboard alone', async ({ page }) => {
  await signIn(page, 'reader')
  const account = page.getByRole('button', { name: 'Account of Reader' })
  await account.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Declared interests' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(account).toBeFocused()
  await expect(page.getByRole('link', { name: 'Declared interests' })).toBeHidden()
})

test('every answer carries the security headers, and the policy has no way round it', async ({ page, request }) => {
  for (const path of ['/sign-in', '/no-such-page', '/api/health']) {
    const headers = (await request.get(path)).headers()
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age=63072000'),
    })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
  }
  const nonceOf = async () =>
    /nonce-([^']+)/.exec((await request.get('/sign-in')).headers()['content-security-policy'] ?? '')?.[1]
  expect(await nonceOf()).not.toBe(await nonceOf())
  await page.goto('/no-such-page')
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
})

test('nothing is found against the sign-in page and the page for nothing', { tag: ['@phone'] }, async ({ page }) => {
  await page.goto('/sign-in')
  await expectAccessible(page)
  await page.goto('/no-such-page')
  await expectAccessible(page)
})
