import { expect, test, type Page } from '@playwright/test'
import { launch } from 'puppeteer-core'
import { seedId } from '@/lib/data/database/ids'
import { findFirefox } from '../../scripts/lib/test/find-firefox.mjs'
import { openBrowserSession } from '../support/browser-session'
import { signIn } from './support'
import { lookForBroken, type Seen } from './unbroken-words'

const widths = [320, 390, 768, 1024, 1440]
const home = '/dossiers/homs'
const pages = [
  home,
  `${home}/claims`,
  `${home}/claims/${seedId('claim', 'homs/mee-2014-04-17-fresh-negotiations/at-least-150000-killed')}`,
  `${home}/questions/killed-in-syria`,
]

/** Every page at every width: nothing broken inside, no page wider than its window, and enough was measured to tell. */
async function expectUnbroken(
  open: (path: string) => Promise<void>,
  resize: (width: number) => Promise<void>,
  look: () => Promise<Seen>,
): Promise<void> {
  for (const path of pages) {
    await open(path)
    for (const width of widths) {
      await resize(width)
      const { measured, broken, tooWide } = await look()
      expect(measured, `${path} at ${width}`).toBeGreaterThan(100)
      expect(broken, `${path} at ${width}`).toEqual([])
      expect(tooWide, `${path} at ${width} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  }
}

/** A number that is made to break: what is looked with must see it. */
function breakNumber(): void {
  const probe = document.createElement('p')
  Object.assign(probe.style, { width: '2.5ch', overflowWrap: 'anywhere' })
  probe.textContent = '120,000'
  document.querySelector('main')?.append(probe)
}

const look = async (page: Page) => page.evaluate(lookForBroken)

test('no number, date or word is broken inside, at any width', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'editor-1', home)
  await expectUnbroken(
    async (path) => void (await page.goto(path)),
    (width) => page.setViewportSize({ width, height: 900 }),
    () => look(page),
  )
  await page.evaluate(breakNumber)
  expect((await look(page)).broken).toMatchObject([{ words: '120,000' }])
})

/** Where there is none, `npm test` says so. */
const firefox = findFirefox()
if (firefox) {
  test('no number, date or word is broken inside in Firefox either', async ({ baseURL }) => {
    test.setTimeout(300_000)
    const browser = await launch({ browser: 'firefox', executablePath: firefox, headless: true })
    try {
      const page = await browser.newPage()
      const { name, value } = await openBrowserSession('editor-2')
      await browser.setCookie({ name, value, domain: 'localhost' })
      await expectUnbroken(
        async (path) => void (await page.goto(`${baseURL ?? ''}${path}`)),
        (width) => page.setViewport({ width, height: 900 }),
        () => page.evaluate(lookForBroken),
      )
      await page.evaluate(breakNumber)
      expect((await page.evaluate(lookForBroken)).broken).toMatchObject([{ words: '120,000' }])
    } finally {
      await browser.close()
    }
  })
}
